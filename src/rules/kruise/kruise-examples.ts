/** The parts that examples of OpenKruise's rules share: one workload of any kind on the cluster's own network, so that no address matters. */

/** What an example's workload is about; the rest of it is the same everywhere. All parts are YAML in flow form. */
export interface ExampleParts {
  readonly apiVersion?: string;
  readonly kind: string;
  /** Default `web`. */
  readonly name?: string;
  /** Labels of the workload itself: `{ tier: front }`. */
  readonly labels?: string;
  /** Fields of its spec beside selector and template: `minReadySeconds: 5`. */
  readonly spec?: string;
  /** The selector; `none` leaves it out. Default `{ matchLabels: { app: web } }`. */
  readonly selector?: string;
  /** Labels of the pods. Default `{ app: web }`. */
  readonly podLabels?: string;
  /** Fields of the pod's spec beside its containers: `restartPolicy: Never`. */
  readonly pod?: string;
  /** The containers. Default one of nginx. */
  readonly containers?: string;
}

/** A workload of one pod template. */
export function example(parts: ExampleParts): string {
  const { apiVersion = 'apps.kruise.io/v1alpha1', kind, name = 'web', labels, spec } = parts;
  const { selector = '{ matchLabels: { app: web } }', podLabels = '{ app: web }', pod } = parts;
  const { containers = '[{ name: web, image: nginx }]' } = parts;
  return `---
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: ${name}, namespace: shop${labels === undefined ? '' : `, labels: ${labels}`} }
spec:
${spec === undefined ? '' : `  ${spec}\n`}${selector === 'none' ? '' : `  selector: ${selector}\n`}  template:
    metadata: { labels: ${podLabels} }
    spec: { ${pod === undefined ? '' : `${pod}, `}containers: ${containers} }
`;
}

/** CloneSet `shop/web` with these fields in its spec. */
export function cloneSet(spec: string): string {
  return example({ kind: 'CloneSet', spec });
}

/** Advanced StatefulSet `shop/web` with these fields in its spec, and these in its pod's. */
export function statefulSet(spec: string, pod?: string): string {
  return example({
    apiVersion: 'apps.kruise.io/v1beta1',
    kind: 'StatefulSet',
    spec,
    ...(pod === undefined ? {} : { pod }),
  });
}

/** Advanced DaemonSet `shop/web` with these fields in its spec. */
export function daemonSet(spec: string): string {
  return example({ kind: 'DaemonSet', spec });
}

/** UnitedDeployment `shop/web` of CloneSets with these fields beside its selector and template, and these in the CloneSet's spec. */
export function unitedDeployment(spec: string, inner = '{}'): string {
  return united(spec, `{ cloneSetTemplate: { metadata: { labels: { app: web } }, spec: ${merged(inner)} } }`);
}

/** UnitedDeployment `shop/web` with this template. */
export function united(spec: string, template: string): string {
  return `---
apiVersion: apps.kruise.io/v1alpha1
kind: UnitedDeployment
metadata: { name: web, namespace: shop }
spec:
  ${spec}
  selector: { matchLabels: { app: web } }
  template: ${template}
`;
}

/** The spec of a workload inside a UnitedDeployment. */
export function merged(inner: string): string {
  const fields = inner.replace(/^\{\s*|\s*\}$/g, '');
  return `{ ${fields === '' ? '' : `${fields}, `}selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: nginx }] } } }`;
}

/** Two subsets that share the replicas evenly. */
export const TWO_SUBSETS = 'topology: { subsets: [{ name: zone-a }, { name: zone-b }] }';
