import type { Manifest } from '../../manifests/manifest';
import type { PlannedPool, PlannedSubnet, PlannedWorkload } from '../../plan/address-plan';
import { workloadName } from '../capacity-texts';
import { enumeration } from '../words';

/** What to do one after the other, each step a change of its own. */
export function steps(...each: readonly string[]): string {
  return each.map((step, index) => `${index + 1}. ${step}`).join('\n');
}

/** The manifest of a pool or subnet that is written here; undefined for one that lives elsewhere. */
export function manifestOf(block: PlannedPool | PlannedSubnet | undefined): Manifest | undefined {
  if (block?.source.type !== 'manifest') return undefined;
  return 'pool' in block.source ? block.source.pool.manifest : block.source.subnet.manifest;
}

/** `CloneSet shop/web`, or the subsets of a UnitedDeployment. */
export function workloadText(workload: PlannedWorkload): string {
  return workloadName({ workload });
}

/** `CloneSet shop/web and Deployment shop/api`, each workload once. */
export function workloadsText(workloads: Iterable<PlannedWorkload>): string {
  return enumeration([...new Set([...workloads].map(workloadText))]);
}

/** A field as it was, ready to be pasted: `gateway: "10.6.124.1"`; a word to leave it out where it was not there. */
export function fieldLine(key: string, value: unknown): string {
  return value === undefined ? `leave out ${key}` : `${key}: ${JSON.stringify(value)}`;
}

/** A value of a manifest in one line of YAML, for a sentence: cut where it is long. */
export function valueText(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
