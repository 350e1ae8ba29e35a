import fc from 'fast-check';
import type { Position } from '../../src/manifests/origin';
import { formatFindings } from '../../src/review/findings-text';
import { displayWidth } from '../../src/review/text-layout';
import type { Finding } from '../../src/rules/finding';

const plain = { color: 'off', width: 80 } as const;

const inConstruct: Finding = {
  rule: 'pool-short',
  class: 'capacity',
  severity: 'error',
  subject: {
    apiVersion: 'spiderpool.spidernet.io/v2beta1',
    kind: 'SpiderIPPool',
    namespace: null,
    name: 'web-v4',
    cluster: null,
  },
  field: ['spec', 'ips'],
  message: 'pool web-v4 can give 3, and its workloads need 4',
  why: 'one pod never starts',
  fix: 'ips: ["10.6.0.1-10.6.0.4"]',
  origin: { type: 'construct', path: 'network/web-v4' },
};

function inFile(position: Position | undefined, changes: Partial<Finding> = {}): Finding {
  return { ...inConstruct, ...changes, origin: { type: 'file', file: 'a.yaml', locate: () => position } };
}

function lines(finding: Finding, width = 80): readonly string[] {
  return formatFindings([finding], { color: 'off', width }).split('\n');
}

test('a finding of a construct names its path', () => {
  expect(formatFindings([inConstruct], plain)).toBe(`error[pool-short]: pool web-v4 can give 3, and its workloads need 4
  --> network/web-v4 (spec.ips of SpiderIPPool web-v4)
  why: one pod never starts
  fix: ips: ["10.6.0.1-10.6.0.4"]
`);
});

test('no findings are no text', () => {
  expect(formatFindings([], plain)).toBe('');
});

test('findings stand apart by one blank line', () => {
  expect(formatFindings([inConstruct, inConstruct], plain).split('\n\n')).toHaveLength(2);
});

test.each([
  ['    - 10.6.0.1-10.6.0.9 # all', 7, '      ^^^^^^^^^^^^^^^^^'],
  ['  gateway: "10.6 0.1"', 12, '           ^^^^^^^^^^'],
  ['  ips:', 3, '  ^^^'],
  ['spec: {ips: [10.6.0.1, 10.6.0.2]}', 7, '      ^^^^^^^^^^^^^^^^^^^^^^^^^^^'],
  ['spec: {ips: [10.6.0.1, 10.6.0.2]}', 14, '             ^^^^^^^^'],
  ['spec: {ips: [10.6.0.1, 10.6.0.2]}', 8, '       ^^^'],
  ['  日本: 日', 7, '        ^^'],
  ['\tx: 1', 2, ' ^'],
])('the field is underlined: %j, column %i', (sourceLine, column, marks) => {
  const [, , source, underline] = lines(inFile({ line: 9, column, sourceLine }));
  expect(source).toBe(` 9 | ${sourceLine.replace('\t', ' ')}`);
  expect(underline).toBe(`   | ${marks}`);
});

test('of a line too long for the width the part with the field is shown', () => {
  const sourceLine = `{"a": "${'x'.repeat(5000)}", "ips": ["10.6.0.9"], "b": "${'y'.repeat(5000)}"}`;
  const column = sourceLine.indexOf('"10.6.0.9"') + 1;
  const [, , source = '', underline = ''] = lines(inFile({ line: 1, column, sourceLine }));
  expect(displayWidth(source)).toBeLessThanOrEqual(80);
  expect(source.slice(underline.indexOf('^'), underline.lastIndexOf('^') + 1)).toBe('"10.6.0.9"');
});

test('a place that does not fit goes on the next line', () => {
  const field = ['spec', 'template', 'metadata', 'annotations', 'ipam.spidernet.io/ippools'];
  expect(lines(inFile({ line: 3, column: 1, sourceLine: 'a' }, { field })).slice(1, 3)).toEqual([
    '  --> a.yaml:3:1',
    '      (spec.template.metadata.annotations["ipam.spidernet.io/ippools"] of SpiderIPPool web-v4)',
  ]);
});

test('a finding on the object as a whole, and one whose place is not known', () => {
  expect(lines(inFile(undefined, { field: [] }))[1]).toBe('  --> a.yaml (SpiderIPPool web-v4)');
});

test('notes can be counted instead of told', () => {
  const note: Finding = { ...inConstruct, severity: 'note' };
  const text = formatFindings([inConstruct, note, note], { ...plain, notes: 'count' });
  expect(text.split('\n\n')[1]).toBe('note: 2 notes; read them with cdk8s-spiderpool check\n');
  expect(formatFindings([note], { ...plain, notes: 'count' })).toBe(
    'note: 1 note; read them with cdk8s-spiderpool check\n',
  );
  expect(formatFindings([inConstruct], { ...plain, notes: 'count' })).not.toContain('note');
});

test('the severity has its colour, and colours change nothing else', () => {
  const finding = inFile({ line: 1, column: 1, sourceLine: 'a: 1' }, { severity: 'warning' });
  const colored = formatFindings([finding], { color: 'on', width: 80 });
  expect(colored).toContain('\u001b[33m\u001b[1mwarning[pool-short]');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken out
  expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(formatFindings([finding], plain));
});

test('whatever stands in names and sources, nothing acts on the terminal and no line is too long for its words', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(
      text,
      text,
      text,
      fc.integer({ min: 40, max: 120 }),
      fc.nat(300),
      (name, message, sourceLine, width, column) => {
        const finding = inFile(
          { line: 7, column: column + 1, sourceLine: sourceLine.replaceAll('\n', ' ') },
          { message, why: message, fix: name, subject: { ...inConstruct.subject, name }, field: ['spec', name, 0] },
        );
        for (const line of formatFindings([finding], { color: 'off', width }).split('\n')) {
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
        }
      },
    ),
  );
});
