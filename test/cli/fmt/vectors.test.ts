import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { formatFiles } from '../../../src/cli/format-files';
import { defaultContext } from '../../../src/context/default-context';
import { stringifyManifest } from '../../../src/gitops/write-yaml';
import type { JsonObject } from '../../../src/manifests/json';

interface VectorCase {
  readonly id: string;
  readonly metadata: JsonObject;
  readonly spec: JsonObject;
}

function casesOf(file: string, kind: string): readonly (readonly [id: string, object: JsonObject])[] {
  const { cases }: { cases: readonly VectorCase[] } = JSON.parse(
    readFileSync(join(__dirname, '../../vectors', file), 'utf8'),
  );
  return cases.map(({ id, metadata, spec }) => {
    return [id, { apiVersion: 'spiderpool.spidernet.io/v2beta1', kind, metadata, spec }] as const;
  });
}

/** Admitted or not: what is wrong stays, whatever it is. */
const cases = [...casesOf('ippools.json', 'SpiderIPPool'), ...casesOf('multus.json', 'SpiderMultusConfig')];

const WRITERS = {
  'block style': (object: JsonObject) => stringifyManifest(object),
  'flow style': (object: JsonObject) => stringify(object, { collectionStyle: 'flow' }),
  JSON: (object: JsonObject) => JSON.stringify(object, null, 4),
} as const;

function formatted(text: string) {
  const [result] = formatFiles([{ name: 'v', path: undefined, mark: '', text, cluster: null }], defaultContext);
  if (!result) throw new Error('nothing came back');
  return result;
}

describe.each(Object.entries(WRITERS))('in %s', (_, write) => {
  test.each(cases)('%s: every change can be made in the text, and once is enough', (_id, object) => {
    const once = formatted(write(object));
    expect(once.problems).toEqual([]);
    expect(once.left.filter(({ message }) => message.includes('anchor'))).toEqual([]);
    const twice = formatted(once.text);
    expect(twice.text).toBe(once.text);
    expect(twice.left.map(({ message }) => message)).toEqual(once.left.map(({ message }) => message));
  });
});
