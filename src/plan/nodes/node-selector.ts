import type { NodeFacts } from '../../context/context';
import { child, isJsonObject, type JsonObject, own } from '../../manifests/json';

/** The label that the kubelet sets to the node's name unless somebody says otherwise. */
const HOSTNAME = 'kubernetes.io/hostname';

/** A label of a node; undefined where it does not bear it. */
export function nodeLabel({ name, labels }: NodeFacts, key: string): string | undefined {
  return labels.get(key) ?? (key === HOSTNAME ? name : undefined);
}

/**
 * Whether the scheduler may put a pod on a node: every label of nodeSelector, and all of at least one term of the required node affinity. A
 * term without requirements chooses no node.
 */
export function admitsNode(spec: JsonObject, node: NodeFacts): boolean {
  const nodeName = own(spec, 'nodeName');
  if (typeof nodeName === 'string' && nodeName !== '') return nodeName === node.name;
  const selector = Object.entries(child(spec, 'nodeSelector'));
  if (!selector.every(([key, value]) => nodeLabel(node, key) === String(value))) return false;
  const affinity = child(child(spec, 'affinity'), 'nodeAffinity');
  const required = own(affinity, 'requiredDuringSchedulingIgnoredDuringExecution');
  if (!isJsonObject(required)) return true;
  return listOf(required, 'nodeSelectorTerms').some(term => admitsTerm(term, node));
}

function admitsTerm(term: JsonObject, node: NodeFacts): boolean {
  const expressions = listOf(term, 'matchExpressions');
  const fields = listOf(term, 'matchFields');
  if (expressions.length + fields.length === 0) return false;
  return (
    expressions.every(expression => meets(expression, nodeLabel(node, String(own(expression, 'key'))))) &&
    fields.every(field => own(field, 'key') === 'metadata.name' && meets(field, node.name))
  );
}

/** One requirement on the value of a label or a field. What Kubernetes does not take, nothing meets. */
function meets(requirement: JsonObject, value: string | undefined): boolean {
  const written = own(requirement, 'values');
  const values = Array.isArray(written) ? written.map(String) : [];
  switch (own(requirement, 'operator')) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    case 'Gt':
      return compare(value, values) > 0;
    case 'Lt':
      return compare(value, values) < 0;
    default:
      return false;
  }
}

/** The sign of a whole number against the one it is compared with; NaN where either is none. */
function compare(value: string | undefined, [bound, ...others]: readonly string[]): number {
  if (value === undefined || bound === undefined || others.length > 0) return Number.NaN;
  return WHOLE.test(value) && WHOLE.test(bound) ? Math.sign(Number(value) - Number(bound)) : Number.NaN;
}

const WHOLE = /^[-+]?\d+$/;

function listOf(object: JsonObject, key: string): readonly JsonObject[] {
  const value = own(object, key);
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
