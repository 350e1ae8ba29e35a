import * as fc from 'fast-check';
import { sortedKeys } from '../../src/manifests/sorted-keys';

test('keys come out as sort puts them, few and many, and the mapping stays as it is', () => {
  const key = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('10', '9', 'a', 'B', '__proto__', ''),
  );
  fc.assert(
    fc.property(fc.dictionary(key, fc.nat(), { maxKeys: 50, noNullPrototype: true }), object => {
      const before = Object.keys(object);
      expect(sortedKeys(object)).toEqual([...before].sort());
      expect(Object.keys(object)).toEqual(before);
    }),
  );
});
