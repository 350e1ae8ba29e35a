// Mutation testing: `npm run mutation -- addresses|plan|rules [file,…]` (scripts/mutation.mjs) chooses the folder; docs/quality.md has the scores.
import jestConfig from './jest.config.js';

/** The tests that answer for a folder: its own, and for the plan those of the rules, which are its specification to a good part. */
const testsOf = { addresses: ['addresses'], plan: ['plan', 'rules'], rules: ['rules'] };

const folder = process.env.MUTATED_FOLDER ?? 'addresses';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: process.env.MUTATED_FILES?.split(',') ?? [`src/${folder}/**/*.ts`],
  testRunner: 'jest',
  jest: {
    config: { ...jestConfig, testMatch: testsOf[folder].map(tests => `<rootDir>/test/${tests}/**/*.test.ts`) },
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  // Code that also runs while a test file loads is tried with the tests that cover it; what only runs then is data.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 20_000,
  // TypeScript 7 has no API for the rewriting of tsconfig.json that Stryker would do.
  tsconfigFile: 'none',
  ignorePatterns: ['/bench', '/docs', '/examples', '/lib', '/mutation'],
  tempDirName: 'mutation/sandbox',
  incremental: true,
  incrementalFile: `mutation/${folder}.incremental.json`,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: `mutation/${folder}.json` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
};
