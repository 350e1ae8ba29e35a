import type { ApiObjectMetadata } from 'cdk8s';
import { dnsLabel, resourceName } from '../context/text-form';
import { type PropChecks, shown } from './prop-checks';

/** What every construct of this package takes. */
export interface ResourceProps {
  /**
   * Metadata of the object. Default: the construct's id is its name. Names are what other objects refer to, so nothing is ever added to them:
   * no path, no hash.
   */
  readonly metadata?: ApiObjectMetadata;
}

/** What every construct takes whose object lives in a namespace. */
export interface NamespacedResourceProps extends ResourceProps {
  /** The namespace. Default: that of `metadata`, else the chart's. */
  readonly namespace?: string;
}

/** Metadata for a cluster-scoped object, with its name checked. */
export function clusterMetadata(checks: PropChecks, id: string, props: ResourceProps): ApiObjectMetadata {
  const { metadata } = checks.props(props);
  if (metadata?.namespace !== undefined) {
    checks.refuse('metadata.namespace', ' cannot be given: the object belongs to the cluster, not to a namespace');
  }
  return namedMetadata(checks, id, metadata);
}

/** Metadata for an object in a namespace, with its name and the namespace that was given checked. */
export function namespacedMetadata(checks: PropChecks, id: string, props: NamespacedResourceProps): ApiObjectMetadata {
  const { metadata, namespace = metadata?.namespace } = checks.props(props);
  if (metadata?.namespace !== undefined && metadata.namespace !== namespace) {
    checks.refuse(
      'namespace',
      ` is ${shown(namespace)}, and props.metadata.namespace is ${shown(metadata.namespace)}: keep one of the two`,
    );
  }
  const named = namedMetadata(checks, id, metadata);
  return namespace === undefined ? named : { ...named, namespace: checks.formed('namespace', namespace, dnsLabel) };
}

function namedMetadata(checks: PropChecks, id: string, given: ApiObjectMetadata | undefined): ApiObjectMetadata {
  const metadata = checks.mapping('metadata', given);
  if (metadata === undefined) return { name: nameFromId(checks, id) };
  checks.textMap('metadata.labels', metadata.labels);
  checks.textMap('metadata.annotations', metadata.annotations);
  if (metadata.name !== undefined)
    return { ...metadata, name: checks.formed('metadata.name', metadata.name, resourceName) };
  return { ...metadata, name: nameFromId(checks, id) };
}

function nameFromId(checks: PropChecks, id: string): string {
  if (id.length > resourceName.maxLength || !resourceName.pattern.test(id)) {
    checks.refuse('metadata.name', ` must be given: the id ${shown(id)} is not ${resourceName.words}`);
  }
  return id;
}
