// Mutation testing: `npm run mutation -- addresses|plan|rules [FILE…]` (mutation.mjs) chooses the folder; docs/quality.md has the scores.

/** The tests that answer for a folder: its own, and for the plan those of the rules, which are its specification to a good part. */
const testsOf = { addresses: ['test/addresses'], plan: ['test/plan', 'test/rules'], rules: ['test/rules'] };

const folder = process.env.MUTATED_FOLDER ?? 'addresses';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions & { resident: object }} */
export default {
  mutate: process.env.MUTATED_FILES?.split(',') ?? [`src/${folder}/**/*.ts`],
  plugins: ['./scripts/mutation/resident-test-runner.mjs'],
  testRunner: 'resident',
  resident: {
    setup: ['test/setup-properties.ts', 'scripts/mutation/setup-properties.ts'],
    folders: testsOf[folder],
    // What most mutants are in runs in nearly every test: those that have not noticed one in a second, the most promising first, hardly will.
    // MUTATION_SECONDS says otherwise: the properties of the flow take a second each.
    most: 1000 * Number(process.env.MUTATION_SECONDS ?? (folder === 'addresses' ? 2 : 1)),
    // Take seconds each, and judge the plan as a whole: a mutant that only they notice counts as one that nobody noticed.
    without: ['test/rules/admission-fuzz.test.ts', 'test/plan/demand/simulation/'],
  },
  warnings: { unknownOptions: false },
  coverageAnalysis: 'perTest',
  ignoreStatic: folder !== 'addresses',
  concurrency: Number(process.env.MUTATION_PROCESSES ?? 2),
  // Loops that a mutant keeps from ending are told by how often they come past it. The clock is for all others, and generous: on a machine that has
  // other work, a mutant that only ran late must not count as one that never ends.
  timeoutMS: 240_000,
  dryRunTimeoutMinutes: 30,
  // TypeScript 7 has no API for the rewriting of tsconfig.json that Stryker would do.
  tsconfigFile: 'none',
  ignorePatterns: ['/bench', '/examples', '/lib', '/mutation'],
  tempDirName: 'mutation/sandbox',
  incremental: true,
  incrementalFile: `mutation/${folder}.incremental.json`,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: `mutation/${folder}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
