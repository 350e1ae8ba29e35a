import { parseContext } from '../src/context/parse-context';
import { type Manifest, readManifest } from '../src/manifests/manifest';
import { findBottlenecks } from '../src/plan/flow/bottlenecks';
import { candidateClasses } from '../src/plan/flow/candidate-class';
import { findStarvations } from '../src/plan/flow/guarantee';
import { findSqueezes } from '../src/plan/flow/squeezes';
import { planAddresses } from '../src/plan/plan-addresses';

/**
 * How long the three questions about candidate lists take, for 10,000 workloads over 10,000 pools: whether all pods find an address, whether each
 * workload is safe from the others, and whether all may roll out at once. `npm run bench:flow [-- NUMBER]` prints a table of processor seconds, which
 * are steadier than time where others work, too.
 */
const size = Number(process.argv[2] ?? 10_000);

/** How workloads choose: the pools of the workload of a number, by their numbers. */
interface Shape {
  readonly title: string;
  readonly addresses: number;
  readonly choose: (workload: number, random: () => number) => readonly number[];
}

const shapes: readonly Shape[] = [
  { title: 'a pool of its own each', addresses: 6, choose: workload => [workload] },
  {
    title: 'its own and its neighbours, one chain',
    addresses: 6,
    choose: workload => [workload, workload + 1, workload + 2],
  },
  { title: 'the same, too small', addresses: 3, choose: workload => [workload, workload + 1, workload + 2] },
  { title: 'its own and one backup that all share', addresses: 6, choose: workload => [workload, 0] },
  { title: 'the same, too small', addresses: 3, choose: workload => [workload, 0] },
  { title: 'three at random', addresses: 6, choose: (_, random) => [0, 1, 2].map(() => Math.floor(random() * size)) },
  {
    title: 'the same, too small',
    addresses: 3,
    choose: (_, random) => [0, 1, 2].map(() => Math.floor(random() * size)),
  },
  {
    title: 'three of a hundred',
    addresses: 6 * (size / 100),
    choose: (_, random) => [0, 1, 2].map(() => Math.floor(random() * 100)),
  },
];

function manifestsOf({ addresses, choose }: Shape): readonly Manifest[] {
  const random = randomNumbers();
  const objects: object[] = [];
  for (let index = 0; index < size; index++) {
    objects.push(poolObject(index, Math.min(addresses, 4000)));
    objects.push(workloadObject(index, [...new Set(choose(index, random).map(pool => pool % size))]));
  }
  return objects.map((object, index) => {
    const read = readManifest(object, {
      origin: { type: 'construct', path: `bench/${index}` },
      cluster: null,
      role: 'judged',
    });
    if (!read.ok) throw new Error(read.problem.message);
    return read.value;
  });
}

/** Each pool has a network of 4096 addresses to itself. */
function poolObject(index: number, addresses: number): object {
  const first = (index + 1) * 4096 + 0x0a000000;
  return {
    apiVersion: 'spiderpool.spidernet.io/v2beta1',
    kind: 'SpiderIPPool',
    metadata: { name: `pool-${index}` },
    spec: { subnet: `${address(first)}/20`, ips: [`${address(first + 10)}-${address(first + 9 + addresses)}`] },
  };
}

function address(value: number): string {
  return [24, 16, 8, 0].map(shift => (value >>> shift) & 255).join('.');
}

function workloadObject(index: number, pools: readonly number[]): object {
  const names = pools.map(pool => `pool-${pool}`);
  return {
    apiVersion: 'apps.kruise.io/v1alpha1',
    kind: 'CloneSet',
    metadata: { name: `web-${index}`, namespace: 'shop' },
    spec: {
      replicas: 3,
      updateStrategy: { maxSurge: 1, maxUnavailable: 0 },
      selector: { matchLabels: { app: 'web' } },
      template: {
        metadata: {
          labels: { app: 'web' },
          annotations: {
            'v1.multus-cni.io/default-network': 'kube-system/vlan6',
            'ipam.spidernet.io/ippools': JSON.stringify([{ interface: 'eth0', ipv4: names }]),
          },
        },
        spec: { containers: [{ name: 'web', image: 'nginx' }] },
      },
    },
  };
}

/** The same numbers from 0 to 1 in every run. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function timed<Value>(action: () => Value): { readonly value: Value; readonly seconds: number } {
  const before = process.cpuUsage();
  const value = action();
  const { user, system } = process.cpuUsage(before);
  return { value, seconds: (user + system) / 1e6 };
}

const context = parseContext({
  external: { networks: [{ namespace: 'kube-system', name: 'vlan6', spiderpool: true }] },
});
if (!context.ok) throw new Error('the context of the benchmark cannot be used');

const rows: string[][] = [
  ['workloads and pools', 'each chooses', 'plan s', 'classes s', 'fit s', 'safe s', 'rollouts s', 'short', 'starved'],
];
for (const shape of shapes) {
  const manifests = manifestsOf(shape);
  const plan = timed(() => planAddresses(manifests, context.value));
  const [cluster] = plan.value.clusters;
  if (!cluster) continue;
  const classes = timed(() => candidateClasses(cluster.workloads, new Set(cluster.pools.values())));
  const fit = timed(() => findBottlenecks(classes.value));
  const safe = timed(() => findStarvations(classes.value));
  const rollouts = timed(() => findSqueezes(classes.value, fit.value));
  rows.push([
    `${size} x ${size}`,
    shape.title,
    ...[plan, classes, fit, safe, rollouts].map(({ seconds }) => seconds.toFixed(2)),
    String(fit.value.length),
    String(safe.value.length),
  ]);
}

const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
for (const row of rows) {
  process.stdout.write(
    `${row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}\n`,
  );
}
