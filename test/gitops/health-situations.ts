/** A CloneSet as it is found in a cluster, and what both tools should make of it. */
export interface CloneSetSituation {
  readonly words: string;
  readonly object: object;
  /** As Argo CD shows it. */
  readonly argoCd: 'Healthy' | 'Progressing' | 'Degraded' | 'Suspended';
  /** As Flux counts it. */
  readonly flux: 'Current' | 'InProgress' | 'Failed' | 'error';
}

/** The status of a CloneSet as Kruise writes it: counts of 0 that have `omitempty` are left out. */
function cloneSet(spec: object, status: object | undefined, generation = 3): object {
  return {
    apiVersion: 'apps.kruise.io/v1alpha1',
    kind: 'CloneSet',
    metadata: { name: 'web', namespace: 'shop', generation },
    spec: { updateStrategy: { type: 'ReCreate', partition: 0, maxUnavailable: '20%', maxSurge: 0 }, ...spec },
    ...(status === undefined ? {} : { status: { observedGeneration: 3, ...status } }),
  };
}

const pods = (replicas: number, available: number, expected = replicas) => ({
  replicas,
  ...(available > 0 ? { updatedAvailableReplicas: available } : {}),
  ...(expected > 0 ? { expectedUpdatedReplicas: expected } : {}),
});
const condition = (status: 'True' | 'False', reason: string) => ({ type: 'Progressing', status, reason });
const EXCEEDED = condition('False', 'ProgressDeadlineExceeded');

/** Every situation in which the tools' own verdicts are wrong or of no use, those between them, and what looks like them. */
export const cloneSetSituations: readonly CloneSetSituation[] = [
  {
    words: 'first rollout, the pool is used up, 0 of 3 available',
    object: cloneSet({ replicas: 3 }, pods(3, 0)),
    argoCd: 'Progressing',
    flux: 'InProgress',
  },
  {
    words: 'first rollout, the pool is used up, past the deadline',
    object: cloneSet({ replicas: 3 }, { ...pods(3, 0), conditions: [EXCEEDED] }),
    argoCd: 'Degraded',
    flux: 'Failed',
  },
  {
    words: '1 of 3 got an address',
    object: cloneSet({ replicas: 3 }, { ...pods(3, 1), conditions: [condition('True', 'CloneSetUpdated')] }),
    argoCd: 'Progressing',
    flux: 'InProgress',
  },
  {
    words: '1 of 3 got an address, past the deadline',
    object: cloneSet({ replicas: 3 }, { ...pods(3, 1), conditions: [condition('True', 'X'), EXCEEDED] }),
    argoCd: 'Degraded',
    flux: 'Failed',
  },
  {
    words: 'the middle of a rolling update',
    object: cloneSet({ replicas: 3 }, { ...pods(3, 2), updatedReplicas: 2, availableReplicas: 3 }),
    argoCd: 'Progressing',
    flux: 'InProgress',
  },
  {
    words: 'the middle of an update with a surge, all wanted pods available',
    object: cloneSet({ replicas: 3 }, pods(4, 3, 3)),
    argoCd: 'Progressing',
    flux: 'InProgress',
  },
  {
    words: 'complete',
    object: cloneSet({ replicas: 3 }, { ...pods(3, 3), conditions: [condition('True', 'NewCloneSetAvailable')] }),
    argoCd: 'Healthy',
    flux: 'Current',
  },
  {
    words: 'complete, the partition is "0%"',
    object: cloneSet({ replicas: 3, updateStrategy: { partition: '0%' } }, pods(3, 3)),
    argoCd: 'Healthy',
    flux: 'Current',
  },
  {
    words: 'a canary that has come as far as partition 2 lets it',
    object: cloneSet({ replicas: 3, updateStrategy: { partition: 2 } }, pods(3, 1, 1)),
    argoCd: 'Suspended',
    flux: 'Current',
  },
  {
    words: 'a canary under way',
    object: cloneSet({ replicas: 5, updateStrategy: { partition: 2 } }, pods(5, 1, 3)),
    argoCd: 'Progressing',
    flux: 'InProgress',
  },
  {
    words: 'partition 100% holds every pod, so that nothing is expected to be updated',
    object: cloneSet({ replicas: 3, updateStrategy: { partition: '100%' } }, pods(3, 0, 0)),
    argoCd: 'Suspended',
    flux: 'Current',
  },
  {
    words: '3 wanted, 2 pods could be made',
    object: cloneSet({ replicas: 3 }, pods(2, 2)),
    argoCd: 'Progressing',
    flux: 'InProgress',
  },
  {
    words: 'no updateStrategy, since the webhook of Kruise is off',
    object: cloneSet({ replicas: 3, updateStrategy: undefined }, pods(3, 3)),
    argoCd: 'Healthy',
    flux: 'Current',
  },
  {
    words: 'no updateStrategy and no expected count, not one pod available',
    object: cloneSet({ replicas: 3, updateStrategy: undefined }, { replicas: 3 }),
    argoCd: 'Progressing',
    flux: 'InProgress',
  },
  { words: 'scaled to zero', object: cloneSet({ replicas: 0 }, pods(0, 0)), argoCd: 'Healthy', flux: 'Current' },
  {
    words: 'scaled to zero, 2 pods are still there',
    object: cloneSet({ replicas: 0 }, pods(2, 2)),
    argoCd: 'Progressing',
    flux: 'InProgress',
  },
  {
    words: 'paused in the middle of an update',
    object: cloneSet({ replicas: 3, updateStrategy: { paused: true } }, pods(3, 1)),
    argoCd: 'Suspended',
    flux: 'Current',
  },
  {
    words: 'explicitly not paused',
    object: cloneSet({ replicas: 3, updateStrategy: { paused: false } }, pods(3, 1)),
    argoCd: 'Progressing',
    flux: 'InProgress',
  },
  {
    words: 'changed, and not yet seen by Kruise',
    object: cloneSet({ replicas: 3 }, pods(3, 3), 4),
    argoCd: 'Progressing',
    flux: 'InProgress',
  },
  {
    words: 'changed after the deadline, and not yet seen by Kruise',
    object: cloneSet({ replicas: 3 }, { ...pods(3, 0), conditions: [EXCEEDED] }, 4),
    argoCd: 'Progressing',
    flux: 'InProgress',
  },
  {
    words: 'changed and paused by that, and not yet seen by Kruise',
    object: cloneSet({ replicas: 3, updateStrategy: { paused: true } }, pods(3, 3), 4),
    argoCd: 'Progressing',
    flux: 'InProgress',
  },
  // Flux cannot evaluate an expression over what is not there, and tries again until the timeout.
  {
    words: 'new, without any status',
    object: cloneSet({ replicas: 3 }, undefined),
    argoCd: 'Progressing',
    flux: 'error',
  },
  {
    words: 'a scaling failed once: Kruise never clears that condition',
    object: cloneSet({ replicas: 3 }, { ...pods(3, 3), conditions: [{ type: 'FailedScale', status: 'True' }] }),
    argoCd: 'Healthy',
    flux: 'Current',
  },
  {
    words: 'replicas left to the webhook, which wants 1',
    object: cloneSet({}, pods(1, 1)),
    argoCd: 'Healthy',
    flux: 'Current',
  },
];
