import type { ClusterPolicy, NamespacePolicy, Policy, PolicyOverrides } from './context';
import type { ClusterPolicyData, PolicyData, PolicyOverridesData } from './context-data';
import { defaultPolicy } from './default-context';
import { present, unlessEmpty } from './present';
import { mappingData } from './write-mapping';

/** The plain form of a policy: what differs from the defaults. */
export function policyData(policy: Policy): PolicyData | undefined {
  const { bar, headroom, failedNodes, timing, dualStack } = policy;
  const changed = present<PolicyOverrides>({
    bar: bar === defaultPolicy.bar ? undefined : bar,
    headroom: headroom === defaultPolicy.headroom ? undefined : headroom,
    failedNodes: failedNodes === defaultPolicy.failedNodes ? undefined : failedNodes,
    timing,
    dualStack: dualStack === defaultPolicy.dualStack ? undefined : dualStack,
  });
  return unlessEmpty(
    present<PolicyData>({
      ...overridesData(changed),
      namespaces: namespacesData(policy.namespaces),
      rules: mappingData(policy.rules, level => level),
    }),
  );
}

/** The plain form of what differs in a cluster. */
export function clusterPolicyData({ overrides, namespaces }: ClusterPolicy): ClusterPolicyData | undefined {
  return unlessEmpty(
    present<ClusterPolicyData>({ ...overridesData(overrides), namespaces: namespacesData(namespaces) }),
  );
}

function namespacesData(namespaces: readonly NamespacePolicy[]): PolicyData['namespaces'] {
  return mappingData(new Map(namespaces.map(({ pattern, overrides }) => [pattern, overrides])), overridesData);
}

function overridesData({ bar, headroom, failedNodes, timing, dualStack }: PolicyOverrides): PolicyOverridesData {
  return present<PolicyOverridesData>({
    bar,
    headroom,
    failedNodes,
    timing: timing && { holdSeconds: timing.holdSeconds, startupSeconds: timing.startupSeconds },
    dualStack,
  });
}
