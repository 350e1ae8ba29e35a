import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '../../src/context/context';
import { defaultContext } from '../../src/context/default-context';
import { readContextFile } from '../../src/context/read-context-file';
import { plain } from './plain-context';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'context-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function file(content: string | Uint8Array): string {
  const path = join(folder, 'spiderpool.yaml');
  writeFileSync(path, content);
  return path;
}

/** Every problem as `line:column message`. */
function told(content: string | Uint8Array): readonly string[] {
  const result = readContextFile(file(content));
  return result.ok ? [] : result.problem.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** The context of a content without problems. */
function contextIn(content: string, name?: string): Context {
  const result = readContextFile(file(content), name);
  if (!result.ok || result.value.type !== 'read') throw new Error('there is no context');
  return result.value.context;
}

test('a file that is not there is no problem', () => {
  expect(readContextFile(join(folder, 'spiderpool.yaml'))).toEqual({ ok: true, value: { type: 'missing' } });
  expect(readContextFile(join(file(''), 'spiderpool.yaml'))).toEqual({ ok: true, value: { type: 'missing' } });
});

test.each(['', '# nothing here\n', '---\n# nothing\n', '\uFEFF# nothing\n', '{}'])(
  'a file without content has the defaults: %j',
  content => {
    const result = readContextFile(file(content));
    expect(result).toMatchObject({ ok: true, value: { type: 'read' } });
    const { source, ...context } = contextIn(content);
    expect(plain(context)).toEqual(plain(defaultContext));
    expect(source?.file).toBe(join(folder, 'spiderpool.yaml'));
  },
);

test.each([
  'complete: true\nspiderpool:\n  version: "1.1"\n',
  'complete: true\r\nspiderpool:\r\n  version: "1.1"\r\n',
  '\uFEFFcomplete: true\nspiderpool: {version: "1.1"}\n',
  '{"complete": true, "spiderpool": {"version": "1.1"}}',
])('YAML and JSON are read alike: %j', content => {
  expect(readContextFile(file(content))).toMatchObject({
    ok: true,
    value: { context: { complete: true, settings: { spiderpool: { version: { major: 1, minor: 1, patch: 0 } } } } },
  });
});

test('a day without quotes is a text, as YAML 1.2 has it', () => {
  expect(told('exceptions:\n  - { rule: r, object: K/n, reason: x, owner: o, expires: 2027-03-31 }\n')).toEqual([]);
});

test('a context knows where each of its values is written, and the file by the name people gave it', () => {
  const content =
    'exceptions:\r\n  - rule: r\r\n    object: K/n # why\r\n    reason: x\r\n    owner: o\r\n    expires: 2027-03-31\r\n';
  const { source } = contextIn(content, 'conf/spiderpool.yaml');
  expect(source?.file).toBe('conf/spiderpool.yaml');
  expect(source?.locate(['exceptions', 0, 'object'])).toEqual({
    line: 3,
    column: 13,
    sourceLine: '    object: K/n # why',
  });
  expect(source?.locate(['exceptions', 0])).toEqual({ line: 2, column: 5, sourceLine: '  - rule: r' });
  expect(source?.locate(['policy', 'rules', 'pool-tight'])).toEqual({ line: 1, column: 1, sourceLine: 'exceptions:' });
});

test('an anchor repeats the settings of a cluster', () => {
  const content = 'clusters:\n  a: &common { nodes: { count: 3 } }\n  b: *common\n';
  const result = readContextFile(file(content));
  expect(
    result.ok && result.value.type === 'read' && result.value.context.clusters.get('b')?.settings.nodes.count,
  ).toBe(3);
});

test('every problem is told with its place: a value at the value, a key at the key', () => {
  const content = [
    '# a comment', //                                   1
    'complete: maybe', //                               2
    'spiderpol: {}', //                                 3
    'spiderpool:', //                                   4
    '  version: 1.10', //                               5
    'external:', //                                     6
    '  ippools:', //                                    7
    '    - subnet: 10.6.0.0/24', //                     8
    '    - name: p', //                                 9
    '      ips: [10.6.0.5-10.6.0.9, 10.6.0.010]', //   10
    'clusters:', //                                    11
    '  BJ: {}', //                                     12
    '  bj: { nodes: { count: }}', //                   13
    '',
  ].join('\n');
  expect(told(content)).toEqual([
    expect.stringMatching(/^3:1 spiderpol: "spiderpol" is not a known key here/),
    expect.stringMatching(/^2:11 complete: "maybe" is not true or false/),
    expect.stringMatching(/^5:12 spiderpool.version: 1.1 is not a text/),
    expect.stringMatching(/^8:7 external.ippools\[0\]: name is missing/),
    expect.stringMatching(/^10:32 external.ippools\[1\].ips\[1\]: "10.6.0.010" has leading zeros/),
    expect.stringMatching(/^12:3 clusters.BJ: "BJ" is not a DNS label/),
    expect.stringMatching(/^13:\d+ clusters.bj.nodes.count: there is no value/),
  ]);
});

test('a problem inside a repeated anchor is placed where it is written', () => {
  expect(told('clusters:\n  a: {}\n  b: &b { nodes: { count: 0 } }\n  c: *b\n').map(each => each.slice(0, 4))).toEqual([
    '3:27',
    '3:27',
  ]);
});

test('places count after a byte order mark, and keys that are numbers are found', () => {
  expect(told('\uFEFFcomplete: 1\n')).toEqual(['1:11 complete: 1 is not true or false']);
  expect(told('clusters:\n  7: { paths: 3 }\n')).toEqual(['2:15 clusters.7.paths: 3 is not a list']);
});

test.each([
  ['not a mapping', '- complete\n', '1:1 a list is not a mapping'],
  ['a written null', 'null\n', '1:1 there is no value; write a mapping, or leave the key out'],
  ['not YAML', 'complete: true\nspiderpool: {\n', '3:1 the file is not valid YAML: '],
  [
    'a key twice',
    'complete: true\nkruise: {}\ncomplete: false\n',
    '3:1 the file is not valid YAML: map keys must be unique',
  ],
  [
    'an escape that YAML does not know',
    'clusters: { "a\\.b": {} }\n',
    '1:15 the file is not valid YAML: \\. in double quotes stands for nothing; a backslash itself is \\\\ there',
  ],
  ['two documents', 'complete: true\n---\ncomplete: true\n', '2:1 the file is not valid YAML: '],
  ['a tag of another language', 'complete: !!js/function x\n', '1:11 the file is not valid YAML: '],
  ['a merge key', 'clusters:\n  a: {}\n  b:\n    <<: {}\n', '4:5 clusters.b["<<"]: "<<" is not a known key here'],
  ['lists that nest too deeply', '['.repeat(100_000), '1:1 the file nests more than 50 mappings and lists'],
  ['dashes that nest too deeply', '- '.repeat(1000), '1:1 the file nests more than 50 mappings and lists'],
  [
    'brackets behind the end of the document, which have an error each',
    `  complete: true\n${'[{"a":'.repeat(100_000)}`,
    '2:1 the file is not valid YAML: unexpected flow-seq-start at node end',
  ],
  ['a million words', `complete: [${'a, '.repeat(400_000)}`, '1:1 the file is longer than a million words and signs'],
  ['keys that nest too deeply', '? '.repeat(1000), '1:1 the file nests more than 50 mappings and lists'],
  [
    'aliases that explode',
    `a: &a [1,1,1,1,1,1,1,1,1]\n${'bcdefgh'.replace(/./g, each => `${each}: &${each} [${`*${String.fromCharCode(each.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}`,
    '1:1 the file cannot be read as YAML: its aliases repeat too much',
  ],
])('one problem: %s', (_, content, problem) => {
  const all = told(content);
  expect(all).toHaveLength(1);
  expect(all[0]).toContain(problem);
});

test('bytes that are no UTF-8, and a folder, are one problem each', () => {
  expect(told(Uint8Array.of(0x61, 0xff))).toEqual(['1:1 the file is not UTF-8 text; save it as UTF-8']);
  expect(readContextFile(folder)).toEqual({
    ok: false,
    problem: [{ file: folder, line: 1, column: 1, message: 'this is a folder, not a file' }],
  });
});
