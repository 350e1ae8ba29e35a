import { isDeepStrictEqual } from 'node:util';
import { valueAt } from '../../manifests/field-path';
import type { PlannedPool } from '../../plan/address-plan';
import { pool, subnet } from '../examples';
import { enumeration } from '../words';
import type { ChangeRule } from './change-rule';
import { fieldLine, manifestOf, steps, valueText, workloadsText } from './change-words';

const FIELDS = ['gateway', 'routes'] as const;

/** Subnets whose gateway or routes change, which the pools they have already do not notice. */
export const subnetGatewayChanged: ChangeRule = {
  id: 'subnet-gateway-changed',
  title: 'The gateway or the routes of a subnet change, and its pools keep the old ones',
  class: 'runtime',
  severity: 'warning',
  gist: 'gateway and routes are copied to a pool when it is made, and never again',
  source:
    "Spiderpool's pool webhook copies gateway and routes from the subnet into a pool that has none, and so they stand in the pool from then on",
  check(change, report) {
    for (const { name, before, after } of change.subnets.values()) {
      const [old, manifest] = [manifestOf(before), manifestOf(after)];
      if (!before || !old || !manifest) continue;
      for (const key of FIELDS) {
        const [was, is] = [valueAt(old.object, ['spec', key]), valueAt(manifest.object, ['spec', key])];
        if (isDeepStrictEqual(was, is)) continue;
        const heirs = before.pools.filter(({ name: each }) => inherits(change.pools.get(each)?.after, key));
        const auto = workloadsText(before.autoPools.map(({ workload }) => workload));
        if (heirs.length === 0 && auto === '') continue;
        const names = enumeration([
          ...heirs.map(heir => `pool ${heir.name}`),
          ...(auto === '' ? [] : [`the auto pools of ${auto}`]),
        ]);
        report({
          manifest,
          field: is === undefined ? ['spec'] : ['spec', key],
          message: `SpiderSubnet ${name} changes its ${key} from ${valueText(was)} to ${valueText(is)}, and the old stays in ${names}`,
          why: `pods go on with the old ${key}, new ones as well: only pools that are made from now on get the new`,
          fix: steps(
            heirs.length > 0
              ? `recreate the pods, ${inPools(heirs, key, is)}`
              : `change ${name} as it is here; nothing that runs is affected`,
            ...(auto === '' ? [] : [`recreate ${auto}, so that their auto pools are made anew`]),
          ),
        });
      }
    }
  },
  bad: {
    before: withGateway('10.6.124.1') + pool('[10.6.124.10-10.6.124.20]'),
    after: withGateway('10.6.124.254') + pool('[10.6.124.10-10.6.124.20]'),
  },
  good: {
    before:
      withGateway('10.6.124.1') + pool('[10.6.124.10-10.6.124.20]').replace('spec: {', 'spec: { gateway: 10.6.124.1,'),
    after:
      withGateway('10.6.124.254') +
      pool('[10.6.124.10-10.6.124.20]').replace('spec: {', 'spec: { gateway: 10.6.124.254,'),
  },
};

function withGateway(gateway: string): string {
  return subnet('[10.6.124.10-10.6.124.99]').replace('spec: {', `spec: { gateway: ${gateway},`);
}

/** What has to be written into pools that go on with what they once had from the subnet. */
function inPools(heirs: readonly PlannedPool[], key: (typeof FIELDS)[number], value: unknown): string {
  const names = heirs.map(({ name }) => name);
  return value === undefined
    ? `once ${key} is taken out of them with kubectl edit sp ${names.join(' ')}`
    : `with this in ${enumeration(names.map(name => `pool ${name}`))}:\n   ${fieldLine(key, value)}`;
}

function inherits(pool: PlannedPool | undefined, key: (typeof FIELDS)[number]): boolean {
  const manifest = manifestOf(pool);
  return manifest !== undefined && valueAt(manifest.object, ['spec', key]) === undefined;
}
