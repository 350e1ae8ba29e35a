import * as fc from 'fast-check';
import type { Result } from '../../src/addresses/result';
import type { Context } from '../../src/context/context';
import { defaultContext } from '../../src/context/default-context';
import { parseContext } from '../../src/context/parse-context';
import { contextData } from '../../src/context/write-context';
import { arbitraryContextData } from './arbitrary-context-data';
import { plain } from './plain-context';

function parsed(data: unknown): Context {
  const result: Result<Context, unknown> = parseContext(data);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

test('the default context has nothing to write', () => {
  expect(contextData(defaultContext)).toEqual({});
});

test('a context written and read again is the same context, and writes the same bytes', () => {
  fc.assert(
    fc.property(arbitraryContextData, data => {
      const context = parsed(data);
      const text = JSON.stringify(contextData(context));
      const again = parsed(JSON.parse(text));
      expect(plain(again)).toEqual(plain(context));
      expect(JSON.stringify(contextData(again))).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test('keys come in one order, addresses in canonical text, and defaults not at all', () => {
  const context = parsed({
    external: {
      reservedIPs: ['fd00::5', '10.6.0.3', '10.6.0.1-10.6.0.2'],
      ippools: [
        { size: 16, name: 'p', ipVersion: 4 },
        { ips: ['FD00::A', 'fd00:0::b'], subnet: 'fd00::/64', ipVersion: 6, name: 'q' },
      ],
      networks: [{ name: 'vlan6', namespace: 'kube-system', spiderpool: false }],
    },
    kruise: { version: '1.9' },
    spiderpool: { enableIPv6: false, version: 'v1.1' },
    complete: true,
  });
  expect(JSON.stringify(contextData(context))).toBe(
    JSON.stringify({
      complete: true,
      spiderpool: { version: '1.1.0', enableIPv6: false },
      external: {
        ippools: [
          { name: 'p', ipVersion: 4, size: '16' },
          { name: 'q', subnet: 'fd00::/64', ips: ['fd00::a-fd00::b'] },
        ],
        networks: [{ namespace: 'kube-system', name: 'vlan6' }],
        reservedIPs: ['10.6.0.1-10.6.0.3', 'fd00::5'],
      },
    }),
  );
});

test('a cluster writes only where it differs from the context, even where that is a default of the chart', () => {
  const data = {
    spiderpool: { enableIPv6: false },
    clusters: { 'bj-1': {}, 'bj-2': { spiderpool: { enableIPv6: true, enableIPv4: true } } },
  };
  expect(contextData(parsed(data))).toEqual({
    spiderpool: { enableIPv6: false },
    clusters: { 'bj-1': {}, 'bj-2': { spiderpool: { enableIPv6: true } } },
  });
});
