/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '^.+\\.[cm]?ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  moduleNameMapper: { '^cdk8s-spiderpool$': '<rootDir>/src/index.ts' },
  setupFiles: ['<rootDir>/test/setup-properties.ts'],
  modulePathIgnorePatterns: ['<rootDir>/lib/'],
};
