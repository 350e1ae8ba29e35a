import type { ClusterSettings } from '../../context/context';
import { child, type JsonObject, own } from '../json';
import type { Manifest } from '../manifest';
import { canonicalSpiderCoordinator } from '../multus/canonical-coordinator';
import { canonicalInRelease } from '../multus/canonical-in-release';
import { canonicalMultusConfig } from '../multus/canonical-multus-config';
import { type MultusConfig, readMultusConfig } from '../multus/multus-config';
import { readSpiderCoordinator } from '../multus/spider-coordinator';
import type { CanonicalForm, LeftAlone } from './canonical-form';
import { isNothing } from './empty-fields';
import { leftByProblem } from './field-problem-text';

/** A SpiderMultusConfig with every default written out that its webhook fills in, as far as the cluster's release has the field. */
export function canonicalMultusForm(manifest: Manifest, settings: ClusterSettings): CanonicalForm {
  const config = readMultusConfig(manifest);
  const left = config.problems.map(leftByProblem);
  const undecided = typeProblem(config);
  if (undecided) return { object: manifest.object, left: [...left, undecided] };
  return { object: ofRelease(manifest, canonicalMultusConfig(manifest.object), settings), left };
}

/** As long as the type and its settings do not agree, nobody can tell which of them is meant. */
function typeProblem({ cniType, hasBlock, block, foreignBlocks }: MultusConfig): LeftAlone | undefined {
  const [foreign] = foreignBlocks;
  if (cniType === undefined) return { field: ['spec', 'cniType'], reason: 'it names no type that Spiderpool has' };
  if (foreign !== undefined) {
    return {
      field: ['spec', foreign],
      reason: `it does not belong to cniType ${cniType}, and Spiderpool refuses both together`,
    };
  }
  if (hasBlock || cniType === 'custom') return undefined;
  return { field: block, reason: `it is missing, and cniType is ${cniType}` };
}

/** A SpiderCoordinator with every default written out that its webhook fills in, as far as the cluster's release has the field. */
export function canonicalCoordinatorForm(manifest: Manifest, settings: ClusterSettings): CanonicalForm {
  const left = readSpiderCoordinator(manifest).problems.map(leftByProblem);
  if (isNothing(own(child(manifest.object, 'spec'), 'podCIDRType'))) {
    const reason = 'it is missing, and Spiderpool refuses the object without it: auto, cluster, calico, cilium or none';
    return { object: manifest.object, left: [...left, { field: ['spec', 'podCIDRType'], reason }] };
  }
  return { object: ofRelease(manifest, canonicalSpiderCoordinator(manifest.object), settings), left };
}

/** The canonical form without what is new in it and unknown to the cluster. */
function ofRelease({ id, object }: Manifest, canonical: JsonObject, { spiderpool }: ClusterSettings): JsonObject {
  return canonicalInRelease({ kind: id.kind, written: object, canonical }, spiderpool.version);
}
