import fc from 'fast-check';
import { fileNameOf, type NamedObject } from '../../src/gitops/file-name';

const RBAC = 'rbac.authorization.k8s.io';
const KRUISE = 'apps.kruise.io';

test.each<[string, string, string | null, string, string]>([
  ['', 'Namespace', null, 'shop', 'namespace._cluster.shop.yaml'],
  ['spiderpool.spidernet.io', 'SpiderIPPool', null, 'web-v4', 'spiderippool._cluster.web-v4.yaml'],
  [
    'k8s.cni.cncf.io',
    'NetworkAttachmentDefinition',
    'kube-system',
    'vlan6',
    'networkattachmentdefinition.kube-system.vlan6.yaml',
  ],
  [KRUISE, 'CloneSet', 'shop', 'web', 'cloneset.shop.web.yaml'],
  ['apps', 'StatefulSet', 'shop', 'web', 'statefulset.shop.web.yaml'],
  [KRUISE, 'StatefulSet', 'shop', 'web', 'statefulset-apps-kruise-io.shop.web.yaml'],
  [KRUISE, 'DaemonSet', 'shop', 'web', 'daemonset-apps-kruise-io.shop.web.yaml'],
  [
    'cert-manager.io',
    'Certificate',
    'shop',
    'web.example.com',
    'certificate-cert_2dmanager-io.shop.web.example.com.yaml',
  ],
  ['', 'Frob', 'shop', 'web', 'frob-.shop.web.yaml'],
  [RBAC, 'ClusterRole', null, 'system:Proxy', 'clusterrole._cluster.system_3a_50roxy.yaml'],
  [RBAC, 'ClusterRole', null, 'system:proxy', 'clusterrole._cluster.system_3aproxy.yaml'],
  [RBAC, 'ClusterRole', null, 'a_b c*é', 'clusterrole._cluster.a_5fb_20c_2a_u00e9.yaml'],
  ['', 'ConfigMap', '_cluster', 'x', 'configmap._5fcluster.x.yaml'],
  ['', 'ConfigMap', 'a.b', 'c', 'configmap.a_2eb.c.yaml'],
])('%s %s %s/%s is %s', (group, kind, namespace, name, file) => {
  expect(fileNameOf({ group, kind, namespace, name })).toBe(file);
});

test('a name beyond 255 characters is cut and told apart by its hash', () => {
  const named = (name: string) => fileNameOf({ group: '', kind: 'ConfigMap', namespace: 'n'.repeat(63), name });
  const longest = 'x'.repeat(255 - `configmap.${'n'.repeat(63)}..yaml`.length);
  expect(named(longest)).toBe(`configmap.${'n'.repeat(63)}.${longest}.yaml`);
  const cut = named(`${longest}y`);
  expect(cut).toMatch(/^configmap\.n{63}\.x+_h[0-9a-f]{32}\.yaml$/);
  expect(cut).toHaveLength(255);
  expect(named(`${longest}z`)).not.toBe(cut);
  expect(named('A'.repeat(253))).toHaveLength(255);
});

/** Characters that have a part in the encoding, that file systems treat as others, or that mean something to a shell or a path. */
const tricky = fc.string({
  unit: fc.constantFrom(...'aAbehu05-._/:*?\\ ~+%', '\u212a', 'k', 'K', 'é', 'e\u0301', 'ß', '\0', '\ud83d', '😀'),
  maxLength: 6,
});

const anyObject: fc.Arbitrary<NamedObject> = fc.record({
  group: fc.oneof(fc.constantFrom('', 'apps', KRUISE, 'a.b', 'a-b', 'a', RBAC), tricky),
  kind: fc.oneof(
    fc.constantFrom('StatefulSet', 'DaemonSet', 'CloneSet', 'Role', 'ConfigMap', 'Foo', 'Foo.Bar', 'foo-a'),
    tricky,
  ),
  namespace: fc.oneof(fc.constantFrom(null, 'default', 'cluster', '_cluster', 'a.b', 'a'), tricky),
  name: fc.oneof(fc.constantFrom('a', 'b.a', 'web'), tricky, fc.string({ minLength: 230, maxLength: 260 })),
});

/** Kinds of one group that differ in case alone are one kind to an API server. */
const identity = ({ group, kind, namespace, name }: NamedObject) =>
  JSON.stringify([group, kind.replace(/[A-Z]/g, letter => letter.toLowerCase()), namespace, name]);

test('two thousand different objects have two thousand names, in any case and any Unicode form', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(anyObject, { selector: identity, minLength: 2000, maxLength: 2000, size: 'max' }),
      objects => {
        const names = objects.map(object => fileNameOf(object).toLowerCase().normalize('NFKD'));
        expect(new Set(names).size).toBe(objects.length);
      },
    ),
    { numRuns: 3 },
  );
});

test('names hold nothing but lower-case letters, digits, hyphens, dots and underscores, and 255 of them at most', () => {
  fc.assert(
    fc.property(anyObject, object => {
      const name = fileNameOf(object);
      expect(name).toMatch(/^[a-z0-9._-]+\.yaml$/);
      expect(name.length).toBeLessThanOrEqual(255);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com[0-9]|lpt[0-9])\./);
    }),
  );
});

test('a name that was not cut can be read back', () => {
  const unescaped = (text: string) =>
    text.replace(/_(?:u([0-9a-f]{4})|([0-9a-f]{2}))/g, (_, four, two) =>
      String.fromCharCode(Number.parseInt(four ?? two, 16)),
    );
  fc.assert(
    fc.property(anyObject, object => {
      const stem = fileNameOf(object).slice(0, -'.yaml'.length);
      fc.pre(!/_h[0-9a-f]{32}$/.test(stem));
      const [, kind = '', hyphen, group = '', namespace = '', name = ''] =
        /^([^.-]*)(-([^.]*))?\.([^.]*)\.(.*)$/s.exec(stem) ?? [];
      expect(unescaped(kind)).toBe(object.kind.replace(/[A-Z]/g, letter => letter.toLowerCase()));
      if (hyphen !== undefined) expect(group.split('-').map(unescaped).join('.')).toBe(object.group);
      expect(namespace === '_cluster' ? null : unescaped(namespace)).toBe(object.namespace);
      expect(unescaped(name)).toBe(object.name);
    }),
    { numRuns: 1000 },
  );
});
