import { explainFailure, refusalOfDisk } from '../../../src/cli/app-failure';

const PROJECT = '/home/me/my project';

/** What cdk8s-cli adds to everything. */
const CLI = `Error: command "node --import tsx main.ts " at ${PROJECT} returned a non-zero exit code 1
    at ChildProcess.<anonymous> (${PROJECT}/node_modules/cdk8s-cli/lib/util.js:77:27)
    at Object.onceWrapper (node:events:639:26)
`;

const FRAMES = `    at Module._compile (node:internal/modules/cjs/loader:1521:14)
    at Object.transformer (${PROJECT}/node_modules/tsx/dist/register-B1c7OH6V.cjs:22:2188)
`;

test.each([
  [
    'an error of a constructor, with what the app wrote before it',
    `hello from the app
${PROJECT}/src/pools.ts:1
export function f(x: number) { throw new RangeError(\`multi
                                     ^


RangeError: multi
line 1
    at f (${PROJECT}/src/pools.ts:1:38)
    at <anonymous> (${PROJECT}/main.ts:1:59)
${FRAMES}
Node.js v20.20.2
${CLI}`,
    { before: 'hello from the app\n', message: 'RangeError: multi\nline 1', place: 'src/pools.ts:1:38' },
  ],
  [
    'an error that a library throws: the first frame of the project',
    `${PROJECT}/node_modules/cdk8s/src/chart.ts:67
      throw new Error('cannot find a parent chart (directly or indirectly)');
            ^


Error: cannot find a parent chart (directly or indirectly)
    at Function.of (${PROJECT}/node_modules/cdk8s/src/chart.ts:67:13)
    at new ApiObject (${PROJECT}/node_modules/cdk8s/src/api-object.ts:145:24)
    at <anonymous> (${PROJECT}/main.ts:8:69)
${FRAMES}
Node.js v20.20.2
${CLI}`,
    { before: '', message: 'Error: cannot find a parent chart (directly or indirectly)', place: 'main.ts:8:69' },
  ],
  [
    'a syntax error, whose place is in its message',
    `node:internal/modules/run_main:123
    triggerUncaughtException(
    ^

Error: Transform failed with 1 error:
${PROJECT}/main.ts:1:35: ERROR: Unexpected ";"
    at failureErrorWithLog (${PROJECT}/node_modules/esbuild/lib/main.js:1752:15)
    at Pipe.onStreamRead (node:internal/stream_base_commons:191:23) {
  name: 'TransformError'
}

Node.js v20.20.2
${CLI}`,
    {
      before: '',
      message: `Error: Transform failed with 1 error:\n${PROJECT}/main.ts:1:35: ERROR: Unexpected ";"`,
      place: undefined,
    },
  ],
  [
    'a module that is missing, with who asked for it',
    `node:internal/modules/cjs/loader:1207
  const err = new Error(message);
              ^

Error: Cannot find module './missing'
Require stack:
- ${PROJECT}/src/apps.ts
- ${PROJECT}/main.ts
    at Module._resolveFilename (node:internal/modules/cjs/loader:1207:15)
${FRAMES} {
  code: 'MODULE_NOT_FOUND',
  requireStack: [ '${PROJECT}/src/apps.ts' ]
}

Node.js v20.20.2
${CLI}`,
    { before: '', message: "Error: Cannot find module './missing'", place: 'src/apps.ts' },
  ],
  [
    'an error of an ECMAScript module, whose frames are URLs',
    `file:///home/me/my%20project/main.mjs:1
undefinedFn()
^

ReferenceError: undefinedFn is not defined
    at file:///home/me/my%20project/main.mjs:1:1
    at async ModuleLoader.import (node:internal/modules/esm/loader:606:24)

Node.js v20.20.2
${CLI}`,
    { before: '', message: 'ReferenceError: undefinedFn is not defined', place: 'main.mjs:1:1' },
  ],
  [
    'a syntax error of Node, whose place is only above its arrow',
    `${PROJECT}/main.js:3
const x = ;
          ^

SyntaxError: Unexpected token ';'
    at wrapSafe (node:internal/modules/cjs/loader:1464:18)

Node.js v20.20.2
${CLI}`,
    { before: '', message: "SyntaxError: Unexpected token ';'", place: 'main.js:3' },
  ],
  [
    'an error with a cause',
    `${PROJECT}/main.ts:1
throw new Error('outer', {cause: new Error('inner')})
      ^


Error: outer
    at <anonymous> (${PROJECT}/main.ts:1:35)
    ... 7 lines matching cause stack trace ...
    at async ModuleLoader.import (node:internal/modules/esm/loader:606:24) {
  [cause]: Error: inner
      at <anonymous> (${PROJECT}/main.ts:1:62)
}

Node.js v20.20.2
${CLI}`,
    { before: '', message: 'Error: outer\nbecause of Error: inner', place: 'main.ts:1:35' },
  ],
  [
    'a text that is thrown',
    `
node:internal/modules/run_main:123
    triggerUncaughtException(
    ^
text
(Use \`node --trace-uncaught ...\` to show where the exception was thrown)

Node.js v20.20.2
${CLI}`,
    { before: '', message: 'text', place: undefined },
  ],
  [
    'an app that ends without a word',
    CLI,
    { before: '', message: 'it ended with exit code 1 and without a word', place: undefined },
  ],
  [
    'a command that is not there',
    `/bin/sh: 1: nocommand: not found\n${CLI}`,
    { before: '', message: '/bin/sh: 1: nocommand: not found', place: undefined },
  ],
  [
    'what cdk8s-cli itself refuses',
    `Error: You need to specify '--chart-version' when '--format' is set as 'helm'.
    at Object.handler (${PROJECT}/node_modules/cdk8s-cli/lib/cli/cmds/synth.js:93:19)
`,
    {
      before: '',
      message: "Error: You need to specify '--chart-version' when '--format' is set as 'helm'.",
      place: undefined,
    },
  ],
  ['nothing at all', '', { before: '', message: 'it ended with exit code 1 and without a word', place: undefined }],
])('%s', (_, stderr, expected) => {
  expect(explainFailure({ stderr, end: 1 }, PROJECT)).toEqual(expected);
});

test.each([
  ['Error: ENOSPC: no space left on device, write', 'ENOSPC: no space left on device, write'],
  [
    "Error: the manifests cannot be written to /a b: EROFS: read-only file system, open '/a b/c'\nbecause of Error: EROFS",
    "the manifests cannot be written to /a b: EROFS: read-only file system, open '/a b/c'",
  ],
  ["Error: ENOENT: no such file or directory, open 'EIO'", undefined],
  ['RangeError: replicas must be whole', undefined],
])('%j has the disk refuse %j', (message, expected) => {
  expect(refusalOfDisk(message)).toBe(expected);
});
