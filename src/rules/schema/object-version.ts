import type { ClusterSettings } from '../../context/context';
import { formatResourceId } from '../../manifests/resource-id';
import { formatSpans, isReleasedIn, productOf } from '../../manifests/schema/releases';
import { ALWAYS, SERVED_VERSIONS, type ServedVersion } from '../../manifests/schema/served-versions';
import { manifests } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';

/** Objects in a version of their kind that the cluster does not serve. */
export const objectVersion: Rule = {
  id: 'object-version',
  title: 'The apiVersion of an object is not served by the release the cluster runs',
  class: 'admission',
  severity: 'error',
  gist: 'no matches for kind in version',
  source:
    "The versions that Spiderpool's, Multus' and OpenKruise's CustomResourceDefinitions serve, release by release: CloneSet and UnitedDeployment have v1beta1 from OpenKruise 2.0 on alone",
  check: each(manifests, (manifest, report, { settings }) => {
    const { apiVersion, kind } = manifest.id;
    const versions = SERVED_VERSIONS.get(manifest.groupKind);
    if (!versions || isServed(apiVersion, versions, manifest.group, settings)) return;
    const product = productOf(manifest.group, settings);
    const written = versions.find(version => version.apiVersion === apiVersion);
    const served = versions.filter(({ spans }) => !product || isReleasedIn(spans, product.version));
    const [best] = served;
    const runs = product ? `, and the cluster runs ${product.name} ${product.version}` : '';
    report({
      manifest,
      field: ['apiVersion'],
      message: written
        ? `${formatResourceId(manifest.id)} is ${apiVersion}, which exists in ${product?.name} ${formatSpans(written.spans)}${runs}`
        : `${formatResourceId(manifest.id)} is ${apiVersion}, a version that ${kind} does not have${runs}`,
      why: 'the API server does not know the kind in that version, so the object cannot be applied',
      fix: best ? `apiVersion: ${best.apiVersion}` : 'name the release the cluster really runs in spiderpool.yaml',
      // A later release than those known here may serve it.
      severity: product?.isNewer && !written ? 'note' : 'error',
    });
  }),
  bad: cloneSet('v1beta1'),
  good: cloneSet('v1alpha1'),
};

function isServed(
  apiVersion: string,
  versions: readonly ServedVersion[],
  group: string,
  settings: ClusterSettings,
): boolean {
  const written = versions.find(version => version.apiVersion === apiVersion);
  if (!written) return false;
  if (written.spans === ALWAYS) return true;
  const product = productOf(group, settings);
  return !product || isReleasedIn(written.spans, product.version);
}

function cloneSet(version: string): string {
  return `
apiVersion: apps.kruise.io/${version}
kind: CloneSet
metadata: { name: web, namespace: shop }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: nginx }] }
`;
}
