import { decodeText } from '../../../src/manifests/source/decode-text';

function problemOf(bytes: Buffer) {
  const result = decodeText(bytes);
  return result.ok ? undefined : result.problem;
}

test('a byte order mark is no part of the text', () => {
  expect(decodeText(Buffer.from('\ufeffa: ä\n'))).toEqual({ ok: true, value: 'a: ä\n' });
});

test('bytes that are no UTF-8 are one problem at their place', () => {
  const bytes = Buffer.concat([Buffer.from('a: ä\nb: �\nc: '), Buffer.from([0xe4, 0x20]), Buffer.from('\n')]);
  expect(problemOf(bytes)).toEqual({
    at: { line: 3, column: 4 },
    message: 'is not UTF-8 text (byte 0xE4); save it as UTF-8',
  });
});

test('a character cut off at the end of the file is found', () => {
  expect(problemOf(Buffer.from([0x61, 0xe2, 0x82]))?.at).toEqual({ line: 1, column: 2 });
});

test('UTF-16 is named', () => {
  expect(problemOf(Buffer.from('\ufeffa: 1', 'utf16le'))?.message).toBe('is UTF-16 text; save it as UTF-8');
});

test.each([
  ['\u0000', 'a NUL character (U+0000)'],
  ['\u001b', 'the control character U+001B'],
  ['\u0085\u0084', 'the control character U+0084'],
  ['\uffff', 'the control character U+FFFF'],
])('what YAML forbids is a problem: %j', (text, name) => {
  expect(problemOf(Buffer.from(`a: x\nb: y${text}`))).toEqual({
    at: { line: 2, column: 4 + text.length },
    message: `holds ${name}, which YAML does not allow`,
  });
});

test('tabs, line ends and characters beyond the basic plane are text', () => {
  expect(decodeText(Buffer.from('a:\t"😀"\r\n')).ok).toBe(true);
});
