import { child, own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import type { ChangeRule } from './change-rule';
import { steps } from './change-words';
import { liveMultusConfigs } from './live-multus-configs';

function network(spec: string): string {
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderMultusConfig
metadata: { name: underlay, namespace: kube-system }
spec: ${spec}
`;
}

/** SpiderMultusConfigs that cease to be custom. */
export const multusConfigTypeChanged: ChangeRule = {
  id: 'multus-config-type-changed',
  title: 'A custom SpiderMultusConfig gets another type, and cannot',
  class: 'admission',
  severity: 'error',
  gist: 'only supports spec.macvlanConfig, please remove other CNI configs',
  source:
    'the SpiderMultusConfig webhook of Spiderpool writes customCNI: "" into a custom one without it, and refuses any type beside it; an apply removes only what it has written itself',
  check(change, report) {
    for (const { before, after } of liveMultusConfigs(change)) {
      if (before.cniType !== 'custom' || after.cniType === undefined || after.cniType === 'custom') continue;
      const written = own(child(before.manifest.object, 'spec'), 'customCNI');
      const isNulled = own(child(after.manifest.object, 'spec'), 'customCNI') === null;
      if (written !== undefined || isNulled) continue;
      const { manifest } = after;
      report({
        manifest,
        field: ['spec', 'cniType'],
        message: `${formatResourceId(manifest.id)} changes from custom to ${after.cniType}, and in the cluster it holds customCNI: "", which no manifest wrote`,
        why: "Spiderpool's webhook refuses a type beside customCNI, empty or not, and an apply does not remove what it did not write: the network stays what it is",
        fix: `write in spec, beside cniType:\ncustomCNI: null\nor:\n${steps(
          `leave ${manifest.id.name} as it is, add a SpiderMultusConfig of another name, and move the workloads to it`,
          `remove ${manifest.id.name} in a later change`,
        )}`,
      });
    }
  },
  bad: { before: network('{ cniType: custom }'), after: network('{ cniType: macvlan, macvlan: { master: [eth1] } }') },
  good: {
    before: network('{ cniType: ipvlan, ipvlan: { master: [eth1] } }'),
    after: network('{ cniType: macvlan, macvlan: { master: [eth1] } }'),
  },
};
