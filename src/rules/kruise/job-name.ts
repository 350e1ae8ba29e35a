import { subdomainProblem } from '../../manifests/label-syntax';
import type { Manifest } from '../../manifests/manifest';
import type { Found } from '../rule';

/** OpenKruise's limit for the names of BroadcastJobs and AdvancedCronJobs. */
const LONGEST = 63;

/** What OpenKruise refuses about the name of a job, beyond what the API server refuses about any name. */
export function jobNameProblem(manifest: Manifest): Found | undefined {
  const { kind, name } = manifest.id;
  if (subdomainProblem(name) !== undefined) return undefined;
  const clause = name.includes('.')
    ? 'holds a dot, and OpenKruise takes letters, digits and hyphens alone'
    : name.length > LONGEST
      ? `has ${name.length} characters, and ${LONGEST} is the most OpenKruise takes`
      : undefined;
  if (clause === undefined) return undefined;
  return {
    manifest,
    field: ['metadata', 'name'],
    message: `the name ${JSON.stringify(name)} of the ${kind} ${clause}`,
    why: `OpenKruise's webhook refuses the ${kind}, so none of it reaches the cluster`,
    fix: `name: ${name.replaceAll('.', '-').slice(0, LONGEST).replace(/-+$/, '')}`,
  };
}
