/** The API group of Spiderpool's custom resources. */
export const SPIDERPOOL_GROUP = 'spiderpool.spidernet.io';
/** What every release since v0.4 serves and stores. */
export const SPIDERPOOL_API_VERSION = `${SPIDERPOOL_GROUP}/v2beta1`;

/** The API group of NetworkAttachmentDefinition, which Multus reads. */
export const NETWORK_ATTACHMENT_GROUP = 'k8s.cni.cncf.io';
export const NETWORK_ATTACHMENT_API_VERSION = `${NETWORK_ATTACHMENT_GROUP}/v1`;

/** The API group of OpenKruise's workloads. */
export const KRUISE_GROUP = 'apps.kruise.io';
/** The API group of OpenKruise's budgets. */
export const KRUISE_POLICY_GROUP = 'policy.kruise.io';
/** The API group of Kruise Rollouts. */
export const KRUISE_ROLLOUTS_GROUP = 'rollouts.kruise.io';
/** The CloneSet version that every Kruise release serves; v1beta1 exists in no release up to 1.9. */
export const CLONE_SET_API_VERSION = `${KRUISE_GROUP}/v1alpha1`;

/** The group of an apiVersion: `apps` for `apps/v1`, the empty text for `v1`. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}
