import fc from 'fast-check';
import { DocumentPieces } from '../../../src/manifests/source/document-pieces';
import { splitDocuments } from '../../../src/manifests/source/split-documents';
import { spanText } from '../../../src/manifests/source/text-span';

function piecesOf(bytes: Buffer, chunk: number, least: number) {
  const pieces = new DocumentPieces(least);
  const found = [];
  for (let at = 0; at < bytes.length; at += chunk) found.push(...pieces.push(bytes.subarray(at, at + chunk)));
  return [...found, pieces.end()];
}

function documentsOf(text: string, line: number) {
  return [...splitDocuments(text, line)].map(span => ({ text: spanText(span), line: span.line }));
}

const line = fc.constantFrom(
  '---',
  '--- a: 1',
  '---a',
  '----',
  ' ---',
  '...',
  '%YAML 1.2',
  '# comment',
  '',
  'a: 1',
  'b: |',
  '  text',
  'é: "ü',
);

test('however a file is cut, it has the same documents in the same lines', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 40 }),
      fc.constantFrom('\n', '\r\n'),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 60 }),
      (lines, end, chunk, least) => {
        const bytes = Buffer.from(lines.join(end));
        const pieces = piecesOf(bytes, chunk, least);
        expect(Buffer.concat(pieces.map(piece => piece.bytes))).toEqual(bytes);
        expect(pieces.flatMap(piece => documentsOf(piece.bytes.toString(), piece.line))).toEqual(
          documentsOf(bytes.toString(), 1),
        );
      },
    ),
  );
});

test('a piece is no larger than what was asked for and what came last', () => {
  const bytes = Buffer.from('---\nname: web\ntext: something\n'.repeat(1000));
  const sizes = piecesOf(bytes, 100, 1000).map(piece => piece.bytes.length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(1100);
  expect(sizes.length).toBeGreaterThan(25);
});

test('a document that is larger than a piece is looked at a few times, not with every chunk', () => {
  const search = jest.spyOn(Buffer.prototype, 'lastIndexOf');
  try {
    piecesOf(Buffer.from('a: text\n'.repeat(10_000)), 100, 1000);
    expect(search.mock.calls.length).toBeLessThan(20);
  } finally {
    search.mockRestore();
  }
});
