import { IPAddress } from '../../addresses/ip-address';
import type { CoordinatorSettings } from '../../manifests/multus/coordinator-plugin';
import { formatResourceId } from '../../manifests/resource-id';
import { each } from '../each';
import type { Rule } from '../rule';
import { coordinatorBlocks } from './coordinator-blocks';
import { coordinator } from './example';

const MAC_PREFIX = /^([0-9a-f]{2}):[0-9a-f]{2}$/i;

/** Values of coordinators that the schema lets through and the webhook does not. */
export const coordinatorValueInvalid: Rule = {
  id: 'coordinator-value-invalid',
  title: 'A setting of a coordinator has a value it cannot have',
  class: 'admission',
  severity: 'error',
  gist: "not a unicast MAC / Unsupported value / txQueueLen can't be less than 0 / vethLinkAddress is an invalid IP address",
  source: "Spiderpool's coordinator webhook, for SpiderCoordinators and SpiderMultusConfigs alike",
  check: each(coordinatorBlocks, ({ manifest, block }, report) => {
    for (const { key, says, fix } of valueProblems(block.settings)) {
      report({
        manifest,
        field: [...block.field, key],
        message: `${key} of ${formatResourceId(manifest.id)} ${says}`,
        why: "Spiderpool's webhook refuses the object",
        fix,
      });
    }
  }),
  bad: coordinator('{ podCIDRType: auto, podMACPrefix: "01:1b" }'),
  good: coordinator('{ podCIDRType: auto, podMACPrefix: "0a:1b", podRPFilter: -1, vethLinkAddress: 169.254.100.1 }'),
};

interface ValueProblem {
  readonly key: keyof CoordinatorSettings;
  readonly says: string;
  readonly fix: string;
}

function valueProblems(settings: CoordinatorSettings): readonly ValueProblem[] {
  const { podMACPrefix = '', podRPFilter = 0, txQueueLen = 0, vethLinkAddress = '' } = settings;
  const problems: ValueProblem[] = [];
  const mac = macProblem(podMACPrefix);
  if (mac !== undefined)
    problems.push({
      key: 'podMACPrefix',
      says: `is ${JSON.stringify(podMACPrefix)}, which ${mac}`,
      fix: 'podMACPrefix: "0a:1b"',
    });
  if (podRPFilter > 2)
    problems.push({
      key: 'podRPFilter',
      says: `is ${podRPFilter}, and the kernel knows 0 (off), 1 (strict) and 2 (loose)`,
      fix: 'write 0, 1 or 2, such as:\npodRPFilter: 0',
    });
  if (txQueueLen < 0)
    problems.push({
      key: 'txQueueLen',
      says: `is ${txQueueLen}, less than 0`,
      fix: 'for the default, write:\ntxQueueLen: 0',
    });
  const link = vethLinkAddress === '' ? undefined : IPAddress.parse(vethLinkAddress);
  if (link && !link.ok)
    problems.push({
      key: 'vethLinkAddress',
      says: `cannot be read: ${link.problem.message}`,
      fix: 'write an address such as 169.254.100.1, or leave it out',
    });
  return problems;
}

function macProblem(prefix: string): string | undefined {
  if (prefix === '') return undefined;
  const first = MAC_PREFIX.exec(prefix)?.[1];
  if (first === undefined) return 'is not two hexadecimal bytes with a colon between';
  return Number.parseInt(first, 16) % 2 === 0
    ? undefined
    : `makes multicast addresses: its first byte, ${first}, is odd`;
}
