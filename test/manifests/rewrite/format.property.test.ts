import * as fc from 'fast-check';
import { defaultContext } from '../../../src/context/default-context';
import { isJsonObject } from '../../../src/manifests/json';
import { formatText } from '../../../src/manifests/rewrite/format-text';
import { readYamlDocument } from '../../../src/manifests/source/yaml-document';
import { judge } from '../../../src/rules/judge';
import { canonicalOf, manifestOf } from '../canonical/canonical-of';
import { writtenDocument } from './arbitrary-document';

function formatted(text: string) {
  return formatText(text, 'test', 'spidernet.io', object => {
    return isJsonObject(object) && typeof object.kind === 'string'
      ? canonicalOf({ ...object, kind: object.kind })
      : undefined;
  });
}

function dataOf(text: string): unknown {
  const read = readYamlDocument(text);
  if (!read.ok) throw new Error(`${read.problem.message}\n${text}`);
  return read.value;
}

/** The comments of a text; in generated documents nothing else looks like one. */
function commentsOf(text: string): readonly string[] {
  return (text.match(/#c\d+/g) ?? []).sort();
}

test('whatever the layout, the result is the canonical object', () => {
  fc.assert(
    fc.property(writtenDocument, ({ text }) => {
      const before = dataOf(text);
      if (!isJsonObject(before)) throw new Error('no object');
      const { text: after, left, problems } = formatted(text);
      expect({ left, problems }).toEqual({ left: [], problems: [] });
      expect(dataOf(after)).toEqual(canonicalOf({ ...before, kind: String(before.kind) }).object);
    }),
    { numRuns: 600 },
  );
});

test('twice is once', () => {
  fc.assert(
    fc.property(writtenDocument, ({ text }) => {
      const once = formatted(text).text;
      expect(formatted(once).text).toBe(once);
    }),
    { numRuns: 400 },
  );
});

test('no comment is lost, none is doubled', () => {
  let commented = 0;
  fc.assert(
    fc.property(writtenDocument, ({ text, comments }) => {
      if (comments.length > 2) commented++;
      expect(commentsOf(text)).toEqual([...comments].sort());
      expect(commentsOf(formatted(text).text)).toEqual([...comments].sort());
    }),
    { numRuns: 400 },
  );
  expect(commented).toBeGreaterThan(100);
});

test('line ends stay what they are', () => {
  fc.assert(
    fc.property(writtenDocument, ({ text }) => {
      const isWindows = text.includes('\r\n');
      const after = formatted(text).text;
      expect(/(?<!\r)\n/.test(after) && isWindows).toBe(false);
      if (text.endsWith('\n')) expect(after.endsWith('\n')).toBe(true);
    }),
  );
});

test('the documents around it stay byte for byte', () => {
  fc.assert(
    fc.property(
      writtenDocument,
      fc.constantFrom('a:   [1,2]  # x\n', '# nothing\n', '"b"\n...\n'),
      ({ text }, other) => {
        const body = text.endsWith('\n') ? text : `${text}\n`;
        expect(formatted(`---\n${other}---\n${body}---\n${other}`).text).toBe(
          `---\n${other}---\n${formatted(body).text}---\n${other}`,
        );
      },
    ),
  );
});

test('what the engine admits it admits as well in canonical form, for the same reasons', () => {
  let admitted = 0;
  fc.assert(
    fc.property(writtenDocument, ({ text }) => {
      const findings = [text, formatted(text).text].map(each => {
        const object = dataOf(each);
        if (!isJsonObject(object)) throw new Error('no object');
        const { findings } = judge([manifestOf({ ...object, kind: String(object.kind) })], defaultContext);
        return findings.map(({ rule, severity }) => `${severity} ${rule}`);
      });
      const [before = [], after = []] = findings;
      if (!before.some(each => each.startsWith('error'))) admitted++;
      expect(before).toEqual(expect.arrayContaining(after));
    }),
    { numRuns: 300 },
  );
  expect(admitted).toBeGreaterThan(50);
});
