import type { NodeFacts } from '../../context/context';
import { child, isJsonObject, type JsonObject, own } from '../../manifests/json';
import { type LabelKnowledge, matchSelector } from '../wants/label-match';
import { nodeLabel } from './node-selector';

/** Pods of one workload that the scheduler places. */
export interface Pods {
  readonly count: number;
  /** The spec and the labels of their template. */
  readonly spec: JsonObject;
  readonly labels: LabelKnowledge;
  readonly namespace: string;
  /** The nodes they may run on. */
  readonly admitted: readonly NodeFacts[];
}

/** How many pods may come to be on some nodes. */
export interface Gathered {
  readonly pods: number;
  /** `preferred`: the scheduler is asked to spread them, and does where it can. `free`: nobody asks it to. */
  readonly otherwise: 'preferred' | 'free';
}

/**
 * The most pods that the scheduler may put on some of the nodes they may run on. It knows nothing of pools; what holds it back is required
 * anti-affinity among the pods, and topology spread with DoNotSchedule.
 */
export function mostPodsOn(nodes: readonly NodeFacts[], pods: Pods): Gathered {
  const bounds = [...antiAffinityBounds(nodes, pods), ...spreadBounds(nodes, pods)];
  return { pods: Math.min(pods.count, ...bounds), otherwise: isPreferredApart(pods) ? 'preferred' : 'free' };
}

/** One pod for each value of the topology key. A node without it holds any number. */
function antiAffinityBounds(nodes: readonly NodeFacts[], pods: Pods): readonly number[] {
  const terms = listOf(antiAffinity(pods), 'requiredDuringSchedulingIgnoredDuringExecution');
  return terms.flatMap(term => {
    const key = own(term, 'topologyKey');
    if (typeof key !== 'string' || !isAboutThemselves(term, pods)) return [];
    const values = nodes.map(node => nodeLabel(node, key));
    return values.includes(undefined) ? [] : [new Set(values).size];
  });
}

function spreadBounds(nodes: readonly NodeFacts[], pods: Pods): readonly number[] {
  return spreadConstraints(pods).flatMap(constraint => {
    const key = own(constraint, 'topologyKey');
    if (own(constraint, 'whenUnsatisfiable') === 'ScheduleAnyway' || typeof key !== 'string') return [];
    const skew = own(constraint, 'maxSkew');
    const chosen = domainsOf(nodes, key);
    const all = domainsOf(pods.admitted, key);
    return typeof skew === 'number' && skew >= 1
      ? [mostInDomains(pods.count, { chosen: chosen.size, all: all.size, skew })]
      : [];
  });
}

/** The domains of a topology key; pods that have to be spread by it go to no node without it. */
function domainsOf(nodes: readonly NodeFacts[], key: string): ReadonlySet<string> {
  return new Set(nodes.flatMap(node => nodeLabel(node, key) ?? []));
}

interface Domains {
  readonly chosen: number;
  readonly all: number;
  readonly skew: number;
}

/**
 * The most of some pods in some of the domains, when none has more than `skew` above the emptiest: the others are filled evenly to a level, the
 * chosen ones up to `skew` above it, and what is left first lifts the others.
 */
export function mostInDomains(pods: number, { chosen, all, skew }: Domains): number {
  const others = all - chosen;
  if (others <= 0) return chosen > 0 ? pods : 0;
  const above = chosen * skew;
  if (pods <= above) return pods;
  const level = Math.floor((pods - above) / all);
  const rest = pods - above - level * all;
  return above + level * chosen + Math.max(0, rest - others);
}

/** Whether anything asks the scheduler to keep the pods apart where it can. */
function isPreferredApart(pods: Pods): boolean {
  const weighted = listOf(antiAffinity(pods), 'preferredDuringSchedulingIgnoredDuringExecution');
  return (
    weighted.some(term => isAboutThemselves(child(term, 'podAffinityTerm'), pods)) ||
    spreadConstraints(pods).some(constraint => own(constraint, 'whenUnsatisfiable') === 'ScheduleAnyway')
  );
}

function antiAffinity({ spec }: Pods): JsonObject {
  return child(child(spec, 'affinity'), 'podAntiAffinity');
}

function spreadConstraints(pods: Pods): readonly JsonObject[] {
  return listOf(pods.spec, 'topologySpreadConstraints').filter(constraint => selects(constraint, pods));
}

function isAboutThemselves(term: JsonObject, pods: Pods): boolean {
  const namespaces = own(term, 'namespaces');
  const isInOwnNamespace = !Array.isArray(namespaces) || namespaces.length === 0 || namespaces.includes(pods.namespace);
  return isInOwnNamespace && selects(term, pods);
}

/** Without a selector nothing is counted. */
function selects(object: JsonObject, { labels }: Pods): boolean {
  const selector = own(object, 'labelSelector');
  return isJsonObject(selector) && matchSelector(selector, labels) === 'yes';
}

function listOf(object: JsonObject, key: string): readonly JsonObject[] {
  const value = own(object, key);
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}
