import { decodeText } from '../../../src/manifests/source/decode-text';
import { readYamlDocuments } from '../../../src/manifests/source/read-yaml-documents';

const MB = 1_000_000;

function pool(index: number): string {
  return `apiVersion: spiderpool.spidernet.io/v2beta1\nkind: SpiderIPPool\nmetadata:\n  name: pool-${index}\nspec:\n  subnet: 10.6.0.0/16\n  ips:\n    - 10.6.0.1-10.6.0.9\n`;
}

/** As large as the API server takes, most of it one text. */
function configMap(index: number): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: dashboards-${index}\ndata:\n  text: |\n${'    a line of a dashboard\n'.repeat(100_000)}`;
}

function read(text: string) {
  const decoded = decodeText(Buffer.from(text));
  if (!decoded.ok) return { documents: [], problems: [decoded.problem] };
  return readYamlDocuments(decoded.value, 'large.yaml');
}

test('a valid file of 50 MB is read, to the last object and its line', () => {
  const documents = [
    ...Array.from({ length: 20 }, (_, index) => configMap(index)),
    ...Array.from({ length: 500 }, (_, index) => pool(index)),
  ];
  const text = documents.join('---\n');
  expect(text.length).toBeGreaterThan(50 * MB);
  const reading = read(text);
  expect(reading.problems).toEqual([]);
  expect(reading.documents).toHaveLength(520);
  const place = reading.documents.at(-1)?.origin.locate(['spec', 'ips', 0]);
  expect(place).toEqual({ line: text.split('\n').length - 1, column: 7, sourceLine: '    - 10.6.0.1-10.6.0.9' });
});

test('a List of 50 MB is read, in YAML and in JSON', () => {
  const items = Array.from({ length: 25 }, (_, index) => configMap(index));
  const yaml = `apiVersion: v1\nitems:\n${items.map(item => `- ${item.replaceAll('\n', '\n  ').trimEnd()}\n`).join('')}kind: List\n`;
  expect(yaml.length).toBeGreaterThan(50 * MB);
  const reading = read(yaml);
  expect(reading.problems).toEqual([]);
  expect(reading.documents).toHaveLength(25);
  expect(reading.documents.at(-1)?.origin.locate(['metadata', 'name'])?.sourceLine).toBe('    name: dashboards-24');

  const data = {
    kind: 'List',
    items: Array.from({ length: 25 }, (_, index) => ({
      kind: 'ConfigMap',
      metadata: { name: `c-${index}` },
      data: 'x'.repeat(2 * MB),
    })),
  };
  const json = read(JSON.stringify(data, null, 1));
  expect(json.documents).toHaveLength(25);
  expect(json.documents.at(-1)?.origin.locate(['metadata', 'name'])?.sourceLine).toBe('    "name": "c-24"');
});

test.each<[string, () => string]>([
  ['brackets', () => '['.repeat(50 * MB)],
  ['braces', () => '{"a":'.repeat(10 * MB)],
  ['dashes', () => '- '.repeat(25 * MB)],
  ['quotes', () => '"\\"'.repeat(17 * MB)],
  ['colons', () => 'a: '.repeat(17 * MB)],
  ['words', () => 'some garbage here\n'.repeat(3 * MB)],
  ['one word', () => 'x'.repeat(50 * MB)],
  ['the same key', () => 'abc: def\n'.repeat(5.6 * MB)],
  ['a beginning that is right', () => pool(1).repeat(1) + 'x: y\n  z\n ]\n'.repeat(5 * MB)],
  ['bytes of no text', () => '\u0001\u0002'.repeat(25 * MB)],
])('50 MB of %s are one problem', (_name, garbage) => {
  expect(read(garbage()).problems).toHaveLength(1);
});

test('an error far down a large document is told where it is', () => {
  const lines = Array.from({ length: 60_000 }, (_, index) => `  key-${index}: value\n`);
  lines[59_000] = '  key: [value\n';
  const { problems } = read(`kind: ConfigMap\ndata:\n${lines.join('')}`);
  expect(problems).toEqual([expect.objectContaining({ at: { line: 59_004, column: 3 } })]);
});

test('a text cut off by a bracket that closes late is no error', () => {
  const entries = Array.from({ length: 40_000 }, (_, index) => `    "entry number ${index}",\n`).join('');
  const reading = read(
    `kind: ConfigMap\nquoted: "\n${'  words and words\n'.repeat(20_000)}  "\nlist: [\n${entries}  ]\n`,
  );
  expect(reading.problems).toEqual([]);
  expect(reading.documents).toHaveLength(1);
});
