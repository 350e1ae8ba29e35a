import { clusterOf, NETWORK, pool, subnet, subnetOf, workload } from '../cluster-objects';

/** How a subnet stands with the pools that are cut from it. */

interface Cut {
  readonly kind?: 'Deployment' | 'CloneSet' | 'DaemonSet';
  readonly name?: string;
  readonly number?: string;
}

function cut({ kind = 'Deployment', name = 'web', number }: Cut): object {
  return workload({
    kind,
    name,
    spec: kind === 'DaemonSet' ? {} : { replicas: 2 },
    annotations: {
      'ipam.spidernet.io/subnets': '[{"interface":"eth0","ipv4":["s"]}]',
      ...(number === undefined ? {} : { 'ipam.spidernet.io/ippool-ip-number': number }),
    },
  });
}

const settled = (addresses: number, ...others: readonly object[]) =>
  subnetOf(clusterOf([subnet('s', addresses), ...others, NETWORK]), 's');

/** A pool of the subnet's CIDR with addresses that the subnet does not have. */
const manual = (addresses: number) =>
  pool('m', 0, { subnet: '10.6.19.0/24', ips: [`10.6.19.10-10.6.19.${9 + addresses}`] });

test.each([
  ['what it has', 4, 'ok', 0n],
  ['one less than it has', 5, 'ok', 1n],
  ['one more than it has', 3, 'short', -1n],
])('auto pools take %s', (_, addresses, state, free) => {
  expect(settled(addresses, cut({ number: '4' }))).toMatchObject({ automatic: 4n, free, state });
});

test('pools that people make overdraw no subnet that nothing else is cut from: that is for the webhook to say', () => {
  const outside = pool('m', 0, { subnet: '10.6.19.0/24', ips: ['10.6.19.10-10.6.19.12'] });
  expect(settled(2, outside)).toMatchObject({ manual: 3n, automatic: 0n, free: 0n, state: 'ok' });
  expect(settled(2, manual(2), cut({ number: '1' }))).toMatchObject({ free: -1n, state: 'short' });
});

test('a pool that Spiderpool will not make takes nothing, and leaves nothing unknown', () => {
  const refused = settled(2, cut({ kind: 'CloneSet' }));
  expect(refused.autoPools.map(({ source }) => source.size)).toEqual([
    { type: 'refused', reason: 'third-party-without-number' },
  ]);
  expect(refused).toMatchObject({ automatic: 0n, free: 2n, state: 'ok' });
});

test('a pool of a size that nobody can count leaves it unknown, unless what is counted is too much already', () => {
  expect(settled(9, cut({ kind: 'DaemonSet' })).state).toBe('unknown');
  expect(settled(9, cut({ kind: 'DaemonSet' }), cut({ name: 'other', number: '9' })).state).toBe('unknown');
  expect(settled(8, cut({ kind: 'DaemonSet' }), cut({ name: 'other', number: '9' })).state).toBe('short');
});
