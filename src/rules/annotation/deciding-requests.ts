import type { NicRequest, NicRequests } from '../../manifests/pod-networking/nic-request';
import { type PodAnnotation, REQUEST_SOURCES, type RequestSource } from '../../manifests/pod-networking/pod-networking';
import { type RequestFault, requestFaults } from '../../manifests/pod-networking/request-fault';
import type { ClusterPlan, PlannedWorkload } from '../../plan/address-plan';
import { oncePer } from '../once-per';

/** The annotation of a pod that decides where its addresses come from, read. */
export interface DecidingRequest {
  readonly planned: PlannedWorkload;
  readonly source: RequestSource;
  readonly annotation: PodAnnotation<NicRequests>;
  readonly requests: readonly NicRequest[];
  readonly faults: readonly RequestFault[];
}

/** The deciding annotations of a cluster's workloads that can be read. */
export const decidingRequests = oncePer(({ workloads }: ClusterPlan): readonly DecidingRequest[] => {
  const found: DecidingRequest[] = [];
  for (const planned of workloads) {
    const decided = readDecided(planned);
    if (decided) found.push(decided);
  }
  return found;
});

function readDecided(planned: PlannedWorkload): DecidingRequest | undefined {
  const decided = decidingAnnotation(planned);
  if (!decided?.annotation.meaning.ok) return undefined;
  const { source, annotation } = decided;
  const requests = decided.annotation.meaning.value;
  return { planned, source, annotation, requests, faults: requestFaults(source, requests) };
}

/** The annotation of a pod that decides; undefined where the decision is made elsewhere. */
export function decidingAnnotation({
  decidedBy,
  networking,
}: PlannedWorkload): Pick<DecidingRequest, 'source' | 'annotation'> | undefined {
  if (!isRequestSource(decidedBy)) return undefined;
  const annotation = networking.requests[decidedBy];
  return annotation && { source: decidedBy, annotation };
}

function isRequestSource(decidedBy: PlannedWorkload['decidedBy']): decidedBy is RequestSource {
  return REQUEST_SOURCES.some(source => source === decidedBy);
}
