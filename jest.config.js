/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.[cm]?ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  moduleNameMapper: { '^cdk8s-spiderpool$': '<rootDir>/src/index.ts' },
  // Several tests start cdk8s-cli, which takes seconds on an idle machine and many times that on a busy one. No test is about time.
  testTimeout: 300_000,
  // By default one processor is left idle, which on a machine with two doubles the time.
  maxWorkers: '100%',
  setupFiles: ['<rootDir>/test/setup-properties.ts'],
  modulePathIgnorePatterns: ['<rootDir>/lib/'],
};
