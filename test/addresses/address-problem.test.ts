import fc from 'fast-check';
import { notText, quoted } from '../../src/addresses/address-problem';
import { AddressRange } from '../../src/addresses/address-range';
import { Cidr } from '../../src/addresses/cidr';
import { IPAddress } from '../../src/addresses/ip-address';

test.each([
  [10, '10 is a number, not text'],
  [true, 'true is a boolean, not text'],
  [null, 'null is empty, not text'],
  [undefined, 'undefined is empty, not text'],
  [['10.6.0.1'], '["10.6.0.1"] is a list, not text'],
  [{ ip: 1 }, '{"ip":1} is a map, not text'],
])('%j is told as no text', (value, message) => {
  expect(notText(value)).toMatchObject({ code: 'not-text', message });
});

test('what nobody can see is written out, what everybody can see is not', () => {
  expect(quoted('10.6.0.1 \u00a0\u200b\t–１')).toBe('"10.6.0.1 \\u00a0\\u200b\\u0009–１"');
  expect(quoted('\u{e0001}10.6.0.1')).toBe('"\\ue000110.6.0.1"');
});

test('whatever the text, a parser accepts it, or names it and suggests only what it would accept', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'012589abfxF.:-/% \u200b–') }),
    fc.tuple(fc.ipV4(), fc.constantFrom('-', ' - ', '/', '..', '/0'), fc.oneof(fc.ipV4(), fc.nat(300))).map(join),
    fc.tuple(fc.ipV6(), fc.constantFrom('-', ' - ', '/', '–', '%'), fc.oneof(fc.ipV6(), fc.nat(150))).map(join),
    fc.string({ unit: 'binary' }),
  );
  const parsers = [IPAddress.parse, AddressRange.parse, Cidr.parse, Cidr.parseCanonical];
  fc.assert(
    fc.property(text, fc.constantFrom(...parsers), (written, parse) => {
      const result = parse(written);
      if (result.ok) return;
      expect(result.problem.text).toBe(written);
      expect(result.problem.message).toContain(quoted(written));
      const { suggestion } = result.problem;
      if (suggestion !== undefined) expect([suggestion, parse(suggestion).ok]).toEqual([suggestion, true]);
    }),
    { numRuns: 2000 },
  );
});

function join(parts: readonly (string | number)[]): string {
  return parts.join('');
}
