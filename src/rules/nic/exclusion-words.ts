import { familyName } from '../../addresses/family';
import type { PoolCandidate } from '../../plan/address-plan';
import type { Exclusion } from '../../plan/wants/exclusion';
import { enumeration } from '../words';

/** Why the IPAM passes over a candidate: `web-v4 (namespaceName lists prod, and the pod is in shop)`. */
export function exclusionText({ name, pool, excluded }: PoolCandidate, namespace: string): string {
  return excluded ? `${name} (${reason(excluded, pool?.family, namespace)})` : name;
}

function reason(excluded: Exclusion, family: 4 | 6 | undefined, namespace: string): string {
  switch (excluded.type) {
    case 'disabled':
      return 'disable: true';
    case 'family':
      return family === undefined ? 'of the other family' : `an ${familyName(family)} pool`;
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
    case 'no-default-network':
      return 'the network of eth0 is not known';
  }
}

/** What to change so that the IPAM takes from a candidate. */
export function cureOf({ name, excluded }: PoolCandidate, namespace: string): string {
  switch (excluded?.type) {
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
    default:
      return 'name a pool that the pods may use';
  }
}
