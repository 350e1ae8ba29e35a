import { parseNetworkSelections } from '../../../src/manifests/pod-networking/network-selection';

test.each([
  ['macvlan', [{ namespace: undefined, name: 'macvlan', interface: undefined }]],
  ['kube-system/macvlan@net9', [{ namespace: 'kube-system', name: 'macvlan', interface: 'net9' }]],
  [' a , b ', [expect.objectContaining({ name: 'a' }), expect.objectContaining({ name: 'b' })]],
  ['mac@', [{ namespace: undefined, name: 'mac', interface: undefined }]],
  ['[{"name":"mac.1","namespace":"kube-system"}]', [{ namespace: 'kube-system', name: 'mac.1', interface: undefined }]],
  ['[{"Name":"mac","Interface":"net5"}]', [{ namespace: undefined, name: 'mac', interface: 'net5' }]],
  [
    '[{"name":"mac","mac":"0a:1b:2c:3d:4e:5f","ips":["10.0.0.1","fd00::1/64"]}]',
    [expect.objectContaining({ name: 'mac' })],
  ],
  ['[{"name":"mac","mac":"0a1b.2c3d.4e5f"}]', [expect.objectContaining({ name: 'mac' })]],
  ['', []],
])('%s is read', (text, value) => {
  expect(parseNetworkSelections(text)).toEqual({ ok: true, value });
});

test.each([
  ['a/b/c', 'is not [namespace/]name[@interface]'],
  ['a@b@c', 'is not [namespace/]name[@interface]'],
  ['MAC', 'is no DNS label'],
  ['mac.1', 'needs the JSON form'],
  ['mac,', 'names no network'],
  ['mac@a b', 'interface holds a space'],
  ['mac@abcdefghijklmnop', '16 characters'],
  ['{"name":"mac"}', 'must be a JSON array, and is a mapping'],
  ['"mac"', 'must be a JSON array, and is text'],
  ['[', 'is no JSON'],
  ['["mac"]', 'holds text where an object belongs in entry 0'],
  ['[{}]', 'has no "name" in entry 0'],
  ['[{"name":1}]', '"name" that is a number'],
  ['[{"name":"mac","mac":"zz"}]', 'no hardware address'],
  ['[{"name":"mac","mac":"0a:1b-2c:3d:4e:5f"}]', 'no hardware address'],
  ['[{"name":"mac","ips":["x"]}]', 'neither an address nor a CIDR'],
  ['[{"name":"mac","ips":["10.0.0.0/33"]}]', 'neither an address nor a CIDR'],
])('%s is refused', (text, problem) => {
  const parsed = parseNetworkSelections(text);
  expect(parsed.ok ? parsed.value : parsed.problem).toEqual(expect.stringContaining(problem));
});
