import type { ContextData } from '../../src/context/context-data';
import { parseContext } from '../../src/context/parse-context';
import { type Manifest, readManifest } from '../../src/manifests/manifest';
import type { Finding } from '../../src/rules/finding';
import { judge } from '../../src/rules/judge';
import type { Judgement } from '../../src/rules/judgement';

/** Flags of the cluster that an answer was recorded under. */
export interface RecordedFlags {
  readonly subnet?: boolean;
  readonly ipv4?: boolean;
  readonly ipv6?: boolean;
  /** How the API server took unknown fields: `Strict` unless given. */
  readonly fieldValidation?: string;
}

export type AddressKind = 'SpiderIPPool' | 'SpiderSubnet' | 'SpiderReservedIP';

/** What the engine says of objects as they were sent to the real API server. */
export interface Verdict {
  readonly judgement: Judgement;
  readonly errors: readonly Finding[];
  /** Objects that are no manifests at all, such as one without a name: every door refuses them. */
  readonly unreadable: number;
}

/** Judges objects under the flags of a recorded answer. */
export function verdictOn(objects: readonly object[], flags: RecordedFlags = {}): Verdict {
  const read = objects.map((object, index) =>
    readManifest(object, { origin: { type: 'construct', path: `object/${index}` }, cluster: null, role: 'judged' }),
  );
  const manifests = read.flatMap((result): Manifest[] => (result.ok ? [result.value] : []));
  const judgement = judge(manifests, contextOf(flags));
  return {
    judgement,
    errors: judgement.findings.filter(({ severity }) => severity === 'error'),
    unreadable: objects.length - manifests.length,
  };
}

/**
 * Why the engine refuses: the ids of its errors, and for texts that are no address the code of what is wrong with them,
 * `address-unreadable: reversed-range`. Each once, in order.
 */
export function reasons({ judgement, errors }: Verdict): string {
  const objects = judgement.plan.clusters.flatMap(({ objects }) => [
    ...objects.pools,
    ...objects.subnets,
    ...objects.reservedIPs,
  ]);
  const codes = objects.flatMap(({ problems }) =>
    problems.flatMap(problem => (problem.type === 'address' ? [`address-unreadable: ${problem.problem.code}`] : [])),
  );
  const rules = errors.map(({ rule }) => rule).filter(rule => rule !== 'address-unreadable');
  return [...new Set([...rules, ...codes])].sort().join(' + ');
}

/** How often each value occurs. */
export function countsOf(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of [...values].sort()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

/** An object of one of Spiderpool's address kinds. */
export function addressObject(kind: AddressKind, metadata: object, spec: unknown): object {
  return { apiVersion: 'spiderpool.spidernet.io/v2beta1', kind, metadata, spec };
}

function contextOf({ subnet = true, ipv4 = true, ipv6 = true }: RecordedFlags) {
  const data: ContextData = {
    complete: true,
    spiderpool: { enableSpiderSubnet: subnet, enableIPv4: ipv4, enableIPv6: ipv6 },
  };
  const context = parseContext(data);
  if (!context.ok) throw new Error(context.problem.map(({ message }) => message).join('\n'));
  return context.value;
}
