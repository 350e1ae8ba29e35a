import type { Workload } from '../../manifests/workload';

/** What becomes of a workload with something that no admission check lets pass, as a clause. */
export function refusalOf({ manifest, type }: Workload): string {
  const { kind } = manifest.id;
  if (type === 'UnitedDeployment') {
    return 'OpenKruise refuses the UnitedDeployment, or admits it and refuses every workload it makes: either way no pod starts';
  }
  if (type === 'AdvancedCronJob')
    return 'the AdvancedCronJob is refused, or every job that it starts is: no pod ever runs';
  if (manifest.group === 'apps.kruise.io')
    return `OpenKruise's webhook refuses the ${kind}, so none of it reaches the cluster`;
  return `the API server refuses the ${kind}, so none of it reaches the cluster`;
}
