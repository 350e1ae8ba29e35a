import fc from 'fast-check';
import { parseNicRequests, REQUEST_SHAPES } from '../../../src/manifests/pod-networking/nic-request';
import { requestFaults } from '../../../src/manifests/pod-networking/request-fault';

test.each([
  ['keys match whatever their case', '[{"INTERFACE":"net1","IPV4":["a"]}]', { interface: 'net1', ipv4: ['a'] }],
  ['the last spelling of a key wins', '[{"ipv4":["a"],"IPV4":["b"]}]', { ipv4: ['b'] }],
  ['a null empties a list', '[{"ipv4":["a"],"IPV4":null}]', { ipv4: [] }],
  ['a null leaves a text as it was', '[{"interface":"net1","Interface":null}]', { interface: 'net1' }],
  ['a null in a list is an empty name', '[{"ipv4":[null]}]', { ipv4: [''] }],
  ['an empty interface is none', '[{"interface":"","ipv4":["a"]}]', { interface: undefined }],
  ['unknown keys are dropped', '[{"nic":"net1","__proto__":{}}]', { ignoredKeys: ['nic', '__proto__'] }],
  ['a null entry asks for nothing', '[null]', { ipv4: [], ipv6: [] }],
])('%s', (_, text, expected) => {
  const parsed = parseNicRequests(text, REQUEST_SHAPES.ippools);
  expect(parsed.ok && parsed.value[0]).toMatchObject(expected);
});

test.each([
  ['ippools', '{}', 'must be a JSON array, and is a mapping'],
  ['ippools', '"a"', 'must be a JSON array, and is text'],
  ['ippools', '[1]', 'holds a number where an object belongs in entry 0'],
  ['ippools', '[{"cleangateway":"true"}]', '"cleangateway" that is text'],
  ['ippools', '[{"ipv4":"a"}]', '"ipv4" that is text, not a list of names'],
  ['ippools', '[{"ipv4":[1]}]', '"ipv4" with a number in it'],
  ['ippools', '[{"ipv4":"a","IPV4":["b"]}]', '"ipv4" that is text'],
  ['ippool', '[]', 'must be one JSON object, and is a list'],
  ['ippool', '{"ipv4":["a"]}{}', 'is no JSON'],
  ['subnet', '{"interface":1}', '"interface" that is a number'],
] as const)('%s: %s is refused', (source, text, problem) => {
  const parsed = parseNicRequests(text, REQUEST_SHAPES[source]);
  expect(parsed.ok ? parsed.value : parsed.problem).toEqual(expect.stringContaining(problem));
});

test('the singular form of pools has no interface', () => {
  const parsed = parseNicRequests('{"interface":"net1","ipv4":["a"]}', REQUEST_SHAPES.ippool);
  expect(parsed.ok && parsed.value[0]).toMatchObject({ interface: undefined, ignoredKeys: ['interface'] });
});

test('whatever JSON it is, it is read or refused with a reason', () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom(...Object.values(REQUEST_SHAPES)), (text, shape) => {
      const parsed = parseNicRequests(text, shape);
      if (!parsed.ok) expect(parsed.problem).toMatch(/\S/);
    }),
  );
});

const faultsOf = (source: 'ippools' | 'ippool' | 'subnets' | 'subnet', text: string) => {
  const parsed = parseNicRequests(text, REQUEST_SHAPES[source]);
  return parsed.ok ? requestFaults(source, parsed.value).map(({ type }) => type) : parsed.problem;
};

test.each([
  ['ippools', '[]', ['no-entry']],
  ['ippools', '[{}]', ['nothing-asked']],
  ['ippools', '[{"ipv4":["a"]},{"interface":"net1","ipv4":["b"]}]', ['mixed-naming']],
  ['ippools', '[{"interface":"net1","ipv4":["a"]},{"interface":"net1","ipv4":["b"]}]', ['same-interface']],
  ['ippools', '[{"ipv4":["a"]},{"ipv4":["b"]}]', []],
  ['ippools', '[{"interface":"net1","ipv4":["a",""]}]', ['empty-name']],
  ['subnets', '[{"ipv4":["a"]}]', ['no-interface']],
  ['subnets', '[{"interface":"net1","ipv4":["a",""]}]', []],
  ['subnets', '[{"interface":"net1","ipv6":[""]}]', ['empty-name']],
  ['subnet', 'null', ['nothing-asked']],
  ['ippool', '{"ipv4":[]}', ['nothing-asked']],
  ['ippool', '{"ipv4":["a"]}', []],
] as const)('%s: %s has the faults %j', (source, text, expected) => {
  expect(faultsOf(source, text)).toEqual(expected);
});
