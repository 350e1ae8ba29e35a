import { isIPv4 } from 'node:net';
import fc from 'fast-check';
import { readIPv4, writeIPv4 } from '../../src/addresses/ipv4-text';

/** Texts that are addresses, or nearly. */
const texts = fc
  .array(
    fc.oneof(fc.integer({ min: 0, max: 300 }).map(String), fc.constantFrom('', '00', '01', '0', '-1', '1e1', ' 1')),
    {
      minLength: 3,
      maxLength: 5,
    },
  )
  .map(octets => octets.join('.'));

test('reads exactly what Node takes for an IPv4 address', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.ipV4(), fc.string()), text => {
      expect(readIPv4(text) !== undefined).toBe(isIPv4(text));
    }),
  );
});

test('reads back what is written, wherever in a text it stands', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.string(), fc.string(), (number, before, after) => {
      const address = writeIPv4(number);
      expect(isIPv4(address)).toBe(true);
      const text = `${before}${address}${after}`;
      expect(readIPv4(text, before.length, before.length + address.length)).toBe(number);
    }),
  );
});

test.each([
  ['0.0.0.0', 0],
  ['10.6.124.1', 168_197_121],
  ['255.255.255.255', 4_294_967_295],
])('%s is %d', (text, number) => {
  expect(readIPv4(text)).toBe(number);
});

test.each([
  '',
  '1.2.3',
  '1.2.3.',
  '.1.2.3',
  '1..2.3',
  '1.2.3.4.5',
  '256.1.1.1',
  '1.2.3.04',
  '00.1.1.1',
  '1.2.3.4 ',
  '1.2.3.a',
])('"%s" is no address', text => {
  expect(readIPv4(text)).toBeUndefined();
});
