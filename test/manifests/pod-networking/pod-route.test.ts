import { parsePodRoutes } from '../../../src/manifests/pod-networking/pod-route';

test.each([
  ['[]', 0],
  ['null', 0],
  ['[{"dst":"10.0.0.0/16","gw":"192.168.1.1"}]', 1],
  ['[{"dst":"10.0.0.7/16","gw":"192.168.1.1"},{"dst":"::/0","gw":"fd00::1"}]', 2],
  ['[{"Dst":"10.0.0.0/16","GW":"::ffff:192.168.1.1","metric":5}]', 1],
])('%s has %i routes', (text, count) => {
  const parsed = parsePodRoutes(text);
  expect(parsed.ok && parsed.value.length).toBe(count);
});

test('an IPv4 gateway in IPv6 form is the IPv4 address, and unknown keys are told', () => {
  const parsed = parsePodRoutes('[{"dst":"10.0.0.0/16","gw":"::ffff:192.168.1.1","metric":5}]');
  expect(parsed.ok && String(parsed.value[0]?.gateway)).toBe('192.168.1.1');
  expect(parsed.ok && parsed.value[0]?.ignoredKeys).toEqual(['metric']);
});

test.each([
  ['', 'is no JSON'],
  ['{}', 'must be a JSON array'],
  ['[null]', 'is no CIDR'],
  ['[1]', 'holds a number'],
  ['[{"dst":1}]', '"dst" that is a number'],
  ['[{"dst":"10.0.0.0","gw":"192.168.1.1"}]', 'is no CIDR'],
  ['[{"dst":"10.0.0.0/33","gw":"192.168.1.1"}]', 'is no CIDR'],
  ['[{"dst":"10.0.0.0/16"}]', 'is no address'],
  ['[{"dst":"10.0.0.0/16","gw":"fd00::1"}]', 'of the other family'],
  ['[{"dst":"fe80::%eth0/64","gw":"fd00::1"}]', 'is no CIDR'],
])('%s is refused', (text, problem) => {
  const parsed = parsePodRoutes(text);
  expect(parsed.ok ? parsed.value : parsed.problem).toEqual(expect.stringContaining(problem));
});
