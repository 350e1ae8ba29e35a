import { splitDocuments } from '../../../src/manifests/source/split-documents';
import { spanText } from '../../../src/manifests/source/text-span';

function split(text: string): readonly (readonly [number, string])[] {
  return [...splitDocuments(text)].map(span => [span.line, spanText(span)]);
}

test('documents begin at --- and end at ...', () => {
  expect(split('a: 1\n---\nb: 2\n...\nc: 3\n')).toEqual([
    [1, 'a: 1\n'],
    [2, '---\nb: 2\n...\n'],
    [5, 'c: 3\n'],
  ]);
});

test.each(['', '\n \n', '# only a comment', '---\n---\n', '--- # nothing\n...\n', '---', '...', '\t\n'])(
  'there is no document in %j',
  text => {
    expect(split(text)).toEqual([]);
  },
);

test('a document may begin on the line of its marker', () => {
  expect(split('--- {a: 1}\n--- # b\nb: 2')).toEqual([
    [1, '--- {a: 1}\n'],
    [2, '--- # b\nb: 2'],
  ]);
});

test('directives belong to the document after them, and only to it', () => {
  expect(split('# c\n%YAML 1.2\n---\na: 1\n---\nb: 2\n')).toEqual([
    [1, '# c\n%YAML 1.2\n---\na: 1\n'],
    [5, '---\nb: 2\n'],
  ]);
});

test('dashes inside a line or a word are no marker', () => {
  expect(split('a: ---\n----: b\n ---\n---x\n')).toHaveLength(1);
});

test('a marker ends a document inside a block scalar, too', () => {
  expect(split('a: |\n  x\n---\nb: 1\n')).toEqual([
    [1, 'a: |\n  x\n'],
    [3, '---\nb: 1\n'],
  ]);
});

test('lines are counted through CRLF, and a line separator ends no line', () => {
  expect(split('a: 1\r\n---\r\nb: 2\r\n---\r\nc: "\u2028---"\r\n').map(([line]) => line)).toEqual([1, 2, 4]);
});
