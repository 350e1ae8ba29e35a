import type { PolicyException } from '../../context/context';
import { formatResourceId } from '../../manifests/resource-id';
import type { Finding } from '../finding';
import { enumeration } from '../words';

/** `1 finding`, `2 findings`. */
export function findingCount(count: number): string {
  return `${count} finding${count === 1 ? '' : 's'}`;
}

/** `the exception for pool-tight on SpiderIPPool/web-v4`. */
export function exceptionName({ rule, object }: PolicyException): string {
  return `the exception for ${rule} on ${object}`;
}

/** The objects of some findings, each once: `SpiderIPPool web-v4 and CloneSet shop/web`. */
export function subjectsOf(findings: readonly Finding[]): string {
  return enumeration([...new Set(findings.map(({ subject }) => formatResourceId(subject)))], 4);
}
