import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Doors } from '../../fuzz/doors';
import { CaseMaker } from '../../fuzz/fuzz-case';
import { readSeeds } from '../../fuzz/seeds';

const corpus = join(__dirname, '../corpus');
const folder = mkdtempSync(join(tmpdir(), 'cdk8s-spiderpool-corpus-'));
const doors = new Doors(folder);

afterAll(() => rmSync(folder, { recursive: true }));

const contexts = readdirSync(join(corpus, 'contexts')).map(name => ({
  name,
  context: readFileSync(join(corpus, 'contexts', name)),
}));

const files = ['seeds', 'found'].flatMap(kind =>
  readdirSync(join(corpus, kind)).map(name => ({
    name: `${kind}/${name}`,
    manifests: readFileSync(join(corpus, kind, name)),
  })),
);

describe.each(files)('$name', ({ manifests }) => {
  test.each(contexts)('goes through every command without a fault, in the context $name', async ({ context }) => {
    expect(await doors.faultsOf({ manifests, context }, { type: 'every' })).toEqual([]);
  });
});

test('documents made up on the spot go through every command without a fault', async () => {
  const maker = new CaseMaker(readSeeds(), 20);
  for (let index = 0; index < 60; index++) {
    expect({ index, faults: await doors.faultsOf(maker.make(index), { type: 'in-turn', turn: index }) }).toEqual({
      index,
      faults: [],
    });
  }
});
