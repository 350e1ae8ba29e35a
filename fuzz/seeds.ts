import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { catalogue } from '../src/rules/catalogue';
import { changeCatalogue } from '../src/rules/change/change-catalogue';
import { environmentObject, recordedCases, workloadOf } from '../test/rules/annotation-case';
import { isMapping, type Mapping } from './json-tree';

const corpus = join(__dirname, '../test/corpus');
const vectors = join(__dirname, '../test/vectors');

/** What cases are made from. */
export interface Seeds {
  /** Texts as they are: with their comments, anchors and quotes. */
  readonly texts: readonly string[];
  /** The objects of each text, and of what was recorded of real clusters. */
  readonly worlds: readonly (readonly Mapping[])[];
  /** Contexts as YAML. */
  readonly contexts: readonly string[];
}

/** Reads the seeds: the corpus, every example of the catalogues, and the recorded cases. */
export function readSeeds(): Seeds {
  const texts = [
    ...filesOf(join(corpus, 'seeds')),
    ...filesOf(join(corpus, 'found')),
    ...catalogue.flatMap(({ bad, good }) => [bad, good]),
    ...changeCatalogue.flatMap(({ bad, good }) => [bad.before, bad.after, good.after]),
  ];
  const worlds = [...texts.map(objectsOf), ...recordedObjects()].filter(world => world.length > 0);
  return { texts, worlds, contexts: filesOf(join(corpus, 'contexts')) };
}

function filesOf(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter(name => /\.(?:yaml|json)$/.test(name))
    .sort()
    .map(name => readFileSync(join(folder, name), 'utf8'));
}

/** What was found once may be no YAML at all, and is then a text alone. */
function objectsOf(text: string): readonly Mapping[] {
  try {
    return parseAllDocuments(text, { logLevel: 'silent' })
      .filter(({ errors }) => errors.length === 0)
      .map(document => document.toJS({ maxAliasCount: 20 }))
      .flatMap((value: unknown) => (isMapping(value) && Array.isArray(value.items) ? value.items : [value]))
      .filter(isMapping);
  } catch {
    return [];
  }
}

/** A recorded case as far as it is objects. */
interface RecordedCase {
  readonly metadata?: Mapping;
  readonly spec?: Mapping;
  readonly objects?: readonly Mapping[];
  readonly before?: readonly Mapping[];
}

function* recordedObjects(): Generator<readonly Mapping[]> {
  const { environment, cases } = recordedCases();
  const surroundings = environment.map(environmentObject).filter(isMapping);
  for (const each of cases) yield [...surroundings, workloadOf(each)].filter(isMapping);
  for (const [file, kind] of [
    ['ippools.json', 'SpiderIPPool'],
    ['multus.json', 'SpiderMultusConfig'],
    ['scenarios.json', ''],
  ] as const) {
    const recorded: { readonly cases: readonly RecordedCase[] } = JSON.parse(readFileSync(join(vectors, file), 'utf8'));
    for (const { metadata, spec, objects, before = [] } of recorded.cases) {
      yield objects ?? [...before, { apiVersion: 'spiderpool.spidernet.io/v2beta1', kind, metadata, spec }];
    }
  }
}
