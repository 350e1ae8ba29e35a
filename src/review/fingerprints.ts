import { createHash } from 'node:crypto';
import { formatFieldPath } from '../manifests/field-path';
import type { Finding } from '../rules/finding';

/** What tells a finding of one run from those of another, by algorithm. */
export interface PartialFingerprints {
  /** The name by which GitHub's code scanning looks for it. */
  readonly primaryLocationLineHash: string;
  readonly 'findingIdentity/v1': string;
}

/**
 * Fingerprints of the findings of one run: made of the rule, the object and the field, never of a file or a line, so that a finding stays the
 * same when objects move. Several findings of one rule in one field are counted.
 */
export class Fingerprints {
  private readonly counts = new Map<string, number>();

  of({ rule, subject, field }: Finding): PartialFingerprints {
    const { apiVersion, kind, namespace, name, cluster } = subject;
    const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
    const identity = JSON.stringify([rule, cluster, group, kind, namespace, name, formatFieldPath(field)]);
    const count = (this.counts.get(identity) ?? 0) + 1;
    this.counts.set(identity, count);
    const fingerprint = `${createHash('sha256').update(identity).digest('hex').slice(0, 32)}:${count}`;
    return { primaryLocationLineHash: fingerprint, 'findingIdentity/v1': fingerprint };
  }
}
