import { attachNics, CloneSet, FixedPoolCloneSet, NetworkAttachmentDefinition, SpiderIPPool } from 'cdk8s-spiderpool';
import { chart, POD, render } from './tree';

const IN_PLACE = { updateStrategy: { type: 'InPlaceIfPossible' } } as const;

function world() {
  const scope = chart('apps', { namespace: 'shop' });
  const network = NetworkAttachmentDefinition.fromName(scope, 'vlan6', { namespace: 'kube-system' });
  const pool = (name: string) => SpiderIPPool.fromName(scope, name, { family: 4, size: 9 });
  return { scope, network, pool };
}

function hashOf(cloneSet: CloneSet): unknown {
  const [container] = render(cloneSet).spec.template.spec.containers;
  return container.env?.find(({ name }: { name: string }) => name === 'IPAM_ANNOTATIONS_HASH')?.value;
}

test('pods that are updated in place carry a hash of their address annotations, which changes with the pools alone', () => {
  const { scope, network, pool } = world();
  const make = (id: string, name: string, labels = {}) =>
    hashOf(
      new FixedPoolCloneSet(scope, id, {
        ...IN_PLACE,
        podMetadata: { labels },
        nics: [{ network, pools: [pool(name)] }],
        podSpec: POD,
      }),
    );
  const hash = make('one', 'web-v4');
  expect(hash).toMatch(/^[0-9a-f]{10}$/);
  expect(make('two', 'web-v4', { tier: 'front' })).toBe(hash);
  expect(make('three', 'cart-v4')).not.toBe(hash);
});

test('NICs attached later count as well, and variables of the container stay', () => {
  const { scope, network, pool } = world();
  const env = [{ name: 'A', value: '1' }];
  const podSpec = { containers: [{ name: 'c', image: 'busybox', env }] };
  const cloneSet = new CloneSet(scope, 'web', { ...IN_PLACE, podSpec });
  expect(hashOf(cloneSet)).toBeUndefined();
  attachNics(cloneSet, { nics: [{ network, pools: [pool('web-v4')] }] });
  expect(render(cloneSet).spec.template.spec.containers[0].env).toEqual([
    ...env,
    { name: 'IPAM_ANNOTATIONS_HASH', value: hashOf(cloneSet) },
  ]);
  expect(hashOf(cloneSet)).toBeDefined();
});

test('no hash where pods are made anew anyway, or are to keep their addresses', () => {
  const { scope, network, pool } = world();
  const nics = [{ network, pools: [pool('web-v4')] }];
  expect(hashOf(new FixedPoolCloneSet(scope, 'one', { nics, podSpec: POD }))).toBeUndefined();
  const kept = new FixedPoolCloneSet(scope, 'two', { ...IN_PLACE, addressChanges: 'keep', nics, podSpec: POD });
  expect(hashOf(kept)).toBeUndefined();
});
