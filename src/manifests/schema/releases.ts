import type { ClusterSettings } from '../../context/context';
import type { Version } from '../../context/version';
import { KRUISE_GROUP, SPIDERPOOL_GROUP } from '../api-groups';

const KRUISE_POLICY_GROUP = 'policy.kruise.io';

/** A release as three numbers, compared part by part. */
export type Release = readonly [major: number, minor: number, patch: number];

/** The releases that have something: from the first on, and before the second where there is one. */
export type ReleaseSpan = readonly [since: Release, before?: Release];

/** What a custom resource comes with, and how far its schema here goes. */
export interface Product {
  readonly name: 'Spiderpool' | 'OpenKruise';
  /** The release of the target cluster. */
  readonly version: Version;
  /** The newest release whose fields are all known here. */
  readonly known: string;
  /** True when the target is newer than that: what is not known here may exist there. */
  readonly isNewer: boolean;
}

/** The product that a group belongs to, as the target cluster has it; undefined for every other group. */
export function productOf(group: string, { spiderpool, kruise }: ClusterSettings): Product | undefined {
  switch (group) {
    case SPIDERPOOL_GROUP:
      return {
        name: 'Spiderpool',
        version: spiderpool.version,
        known: '1.2.2',
        isNewer: spiderpool.version.isAtLeast(1, 2, 3),
      };
    case KRUISE_GROUP:
    case KRUISE_POLICY_GROUP:
      return {
        name: 'OpenKruise',
        version: kruise.version,
        known: '1.9.0',
        isNewer: kruise.version.isAtLeast(1, 9, 1),
      };
    default:
      return undefined;
  }
}

/** Whether a release is inside one of some spans. */
export function isReleasedIn(spans: readonly ReleaseSpan[], version: Version): boolean {
  return spans.some(([since, before]) => version.isAtLeast(...since) && !(before && version.isAtLeast(...before)));
}

/** `1.2.0 and later`, `releases before 1.0.0`, `0.8.9 to before 0.9.0, and 0.9.5 and later`. */
export function formatSpans(spans: readonly ReleaseSpan[]): string {
  return spans
    .map(([since, before]) => {
      if (!before) return `${since.join('.')} and later`;
      return since.every(part => part === 0)
        ? `releases before ${before.join('.')}`
        : `${since.join('.')} to before ${before.join('.')}`;
    })
    .join(', and ');
}
