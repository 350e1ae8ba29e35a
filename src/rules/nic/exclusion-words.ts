import { type Family, familyName } from '../../addresses/family';
import type { Exclusion } from '../../plan/wants/exclusion';
import { enumeration } from '../words';

/** Why the IPAM passes over a pool, where the pool is to be told of. */
export type ToldExclusion = Exclude<Exclusion, { readonly type: 'no-default-network' }>;

/** Where the pods are, and the family that is not asked for. */
interface Asked {
  readonly namespace: string;
  readonly other: Family;
}

/** Why the IPAM passes over a pool: `web-v4 (namespaceName lists prod, not shop)`. */
export function exclusionText(name: string, excluded: ToldExclusion, asked: Asked): string {
  return `${name} (${reason(excluded, asked)})`;
}

function reason(excluded: ToldExclusion, { namespace, other }: Asked): string {
  switch (excluded.type) {
    case 'disabled':
      return 'disable: true';
    case 'family':
      return `an ${familyName(other)} pool`;
    case 'node-name':
      return `nodeName lists ${enumeration(excluded.nodes)}, where its pods do not run`;
    case 'node-affinity':
      return 'its nodeAffinity excludes the nodes that the pods ask for';
    case 'namespace-name':
      return `namespaceName lists ${enumeration(excluded.namespaces)}, not ${namespace}`;
    case 'namespace-affinity':
      return `its namespaceAffinity does not select the labels of namespace ${namespace}`;
    case 'pod-affinity':
      return 'its podAffinity does not select the labels of the pods';
    case 'network':
      return `multusName lists ${enumeration(excluded.networks)}, not ${excluded.network}`;
  }
}

/** What to change so that the IPAM takes from a pool of the family. */
export function cureOf(
  name: string,
  excluded: Exclude<ToldExclusion, { readonly type: 'family' }>,
  namespace: string,
): string {
  switch (excluded.type) {
    case 'disabled':
      return `take disable out of pool ${name}`;
    case 'node-name':
      return `add the nodes of the workload to nodeName of pool ${name}`;
    case 'node-affinity':
      return `let nodeAffinity of pool ${name} select the nodes of the workload`;
    case 'namespace-name':
      return `let pool ${name} serve the namespace, too:\nnamespaceName: [${[...excluded.namespaces, namespace].join(', ')}]`;
    case 'namespace-affinity':
      return `label namespace ${namespace} so that namespaceAffinity of pool ${name} selects it`;
    case 'pod-affinity':
      return `label the pods so that podAffinity of pool ${name} selects them`;
    case 'network':
      return `if that network is on the wire of pool ${name}, write there:\nmultusName: [${[...excluded.networks, excluded.network].join(', ')}]`;
  }
}
