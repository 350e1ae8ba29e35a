import fc from 'fast-check';
import { stringify } from 'yaml';
import { readYamlDocuments } from '../../../src/manifests/source/read-yaml-documents';
import { splitList } from '../../../src/manifests/source/split-list';
import { spanText } from '../../../src/manifests/source/text-span';

function split(text: string) {
  const list = splitList({ text, start: 0, end: text.length, line: 1 });
  return list && { envelope: spanText(list.envelope), items: list.items.map(item => [item.line, spanText(item)]) };
}

test('items end where the next begins, and the rest is the envelope', () => {
  expect(split('apiVersion: v1\nitems:\n# first\n- a: |\n    - x\n  b: 1\n\n- c: 2\nkind: List\n')).toEqual({
    envelope: 'apiVersion: v1\nitems: []\nkind: List\n',
    items: [
      [4, '- a: |\n    - x\n  b: 1\n\n'],
      [8, '- c: 2\n'],
    ],
  });
});

test('items may be indented', () => {
  expect(split('kind: List\nitems:\n  - a: 1\n  -\n    b: 2')?.items).toEqual([
    [3, '  - a: 1\n'],
    [4, '  -\n    b: 2'],
  ]);
});

test.each([
  'kind: SpiderIPPool\nitems:\n- a\n',
  'kind: List\nitems: [a]\n',
  'kind: List\nitems:\n  a: 1\n',
  'kind: List\nitems:\n- &a x\n- *a\n',
])('this is left alone: %j', text => {
  expect(split(text)).toBeUndefined();
});

test('a large list is read as a small one', () => {
  const item = fc.dictionary(
    fc.string({ maxLength: 5 }),
    fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.stringMatching(/^( *- ?[a-z:'"]*\n)+$/)),
  );
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 5 }), fc.boolean(), (items, indentSeq) => {
      const list = JSON.parse(JSON.stringify({ kind: 'List', items: items.map(value => ({ ...value, filler: '' })) }));
      // Above 256 KiB lists are taken apart.
      list.items[0].filler = 'x'.repeat(300_000);
      const text = stringify(list, { version: '1.1', indentSeq, lineWidth: 40, aliasDuplicateObjects: false });
      const large = readYamlDocuments(text, 'a');
      expect(large.problems).toEqual([]);
      expect(large.documents.map(({ value }) => value)).toEqual(list.items);
      const last = large.documents.at(-1)?.origin.locate(['filler']);
      expect(text.split('\n')[(last?.line ?? 0) - 1]).toBe(last?.sourceLine);
      expect(last?.sourceLine.slice((last?.column ?? 0) - 1)).toMatch(items.length === 1 ? /^x{9}/ : /^""/);
    }),
    { numRuns: 50 },
  );
});
