import { ANNOTATION, POD_ANNOTATIONS } from '../../manifests/annotation-keys';
import type { FieldPath } from '../../manifests/field-path';
import { child, isJsonObject, type JsonObject, own } from '../../manifests/json';
import type { PodTemplate, Workload } from '../../manifests/workload';
import type { DemandFacts } from '../demand/demand-facts';
import type { Demand } from '../demand/peak-demand';
import { readReplicas } from '../demand/replica-count';
import type { SharedDemands } from '../demand/shared-demands';
import { subsetGroupDemand } from '../demand/united-deployment';
import { onNodesOfSubsets } from './subset-nodes';

/** Pods of one workload that draw from the same pools. */
export interface WorkloadPart {
  /** The workload, with the template these pods are made from. */
  readonly workload: Workload;
  readonly template: PodTemplate;
  readonly demand: Demand;
  /** The subsets of a UnitedDeployment these pods are in; undefined where it is all of them, and for every other kind. */
  readonly subsets?: readonly string[];
}

/**
 * The parts of a workload that draw from different pools: the workload as a whole, but for a UnitedDeployment whose subsets are patched to have
 * networks or pools of their own, or take addresses from subnets. Spiderpool then makes pools for the workload of each subset.
 */
export function partsOf(
  workload: Workload,
  template: PodTemplate,
  facts: DemandFacts,
  demands: SharedDemands,
): readonly WorkloadPart[] {
  if (workload.type === 'AdvancedCronJob') {
    const runs = takesFromSubnets(template) && facts.settings.spiderpool.enableSpiderSubnet ? 'own' : 'shared';
    return [{ workload, template, demand: demands.of(workload, { ...facts, runs }) }];
  }
  if (workload.type !== 'UnitedDeployment') return [{ workload, template, demand: demands.of(workload, facts) }];
  const groups = groupSubsets(workload, template);
  const [first, second] = groups;
  if (!second) {
    const own = first?.patched ?? template;
    return [{ workload: { ...workload, template: own }, template: own, demand: demands.of(workload, facts) }];
  }
  const replicas = readReplicas(workload.spec, facts.autoscaler);
  return groups.map(({ members, names, patched }) => ({
    workload: { ...workload, template: patched },
    template: patched,
    demand: 'reason' in replicas ? replicas : subsetGroupDemand(workload.spec, replicas, { facts, members }),
    subsets: names,
  }));
}

interface SubsetGroup {
  readonly members: readonly number[];
  readonly names: readonly string[];
  readonly patched: PodTemplate;
}

/** Subsets by the networking of their pods: the same text, the same pools; but each has its own of those that are made for it. */
function groupSubsets({ spec }: Workload, template: PodTemplate): readonly SubsetGroup[] {
  const written = own(child(spec, 'topology'), 'subsets');
  const subsets = Array.isArray(written) ? written.filter(isJsonObject) : [];
  const groups = new Map<string, { readonly members: number[]; readonly patched: PodTemplate }>();
  for (const [index, subset] of subsets.entries()) {
    const patched = patchedTemplate(template, child(subset, 'patch'), ['spec', 'topology', 'subsets', index, 'patch']);
    const key = takesFromSubnets(patched) ? String(index) : networkingText(patched);
    const group = groups.get(key);
    if (group) group.members.push(index);
    else groups.set(key, { members: [index], patched });
  }
  return [...groups.values()].map(({ members, patched }) => ({
    members,
    names: members.map(index => {
      const name = own(subsets[index] ?? {}, 'name');
      return typeof name === 'string' ? name : String(index + 1);
    }),
    patched: {
      ...patched,
      spec: onNodesOfSubsets(
        patched.spec,
        members.map(index => subsets[index] ?? {}),
      ),
    },
  }));
}

/** As a strategic merge patch does it: labels and annotations one by one, and null takes one away. */
function patchedTemplate(template: PodTemplate, patch: JsonObject, path: FieldPath): PodTemplate {
  const metadata = child(patch, 'metadata');
  const annotations = child(metadata, 'annotations');
  if (Object.keys(metadata).length === 0) return template;
  return {
    ...template,
    labels: merged(template.labels, child(metadata, 'labels')),
    annotations: merged(template.annotations, annotations),
    patches: new Map(Object.keys(annotations).map(key => [key, path])),
  };
}

function merged(base: JsonObject, patch: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries({ ...base, ...patch }).filter(([, value]) => value !== null));
}

function takesFromSubnets({ annotations }: PodTemplate): boolean {
  return [ANNOTATION.subnets, ANNOTATION.subnet].some(key => typeof own(annotations, key) === 'string');
}

/** The affinities of pools look at labels, too. */
function networkingText({ annotations, labels }: PodTemplate): string {
  const networking = POD_ANNOTATIONS.map(key => own(annotations, key) ?? null);
  return JSON.stringify([networking, Object.entries(labels).sort(([one], [other]) => (one < other ? -1 : 1))]);
}
