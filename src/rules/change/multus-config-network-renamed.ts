import { MULTUS_ANNOTATION } from '../../manifests/annotation-keys';
import { formatResourceId } from '../../manifests/resource-id';
import type { ChangeRule } from './change-rule';
import { steps } from './change-words';
import { liveMultusConfigs } from './live-multus-configs';

const KEY = MULTUS_ANNOTATION.networkName;

function vlan6(annotations: string): string {
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderMultusConfig
metadata: { name: vlan6, namespace: kube-system${annotations} }
spec: { cniType: macvlan, macvlan: { master: [eth1], vlanID: 6 } }
`;
}

/** SpiderMultusConfigs whose network would get another name. */
export const multusConfigNetworkRenamed: ChangeRule = {
  id: 'multus-config-network-renamed',
  title: 'The network of a SpiderMultusConfig changes its name',
  class: 'admission',
  severity: 'error',
  gist: 'multus.spidernet.io/cr-name cannot be added or changed once the object exists',
  source:
    "Spiderpool's SpiderMultusConfig webhook; it lets the annotation be taken away, and leaves the old network behind",
  check(change, report) {
    for (const { before, after } of liveMultusConfigs(change)) {
      const [was, is] = [before.annotations.get(KEY), after.annotations.get(KEY)];
      if (was === is) continue;
      const { manifest } = after;
      report({
        manifest,
        field: ['metadata', 'annotations', KEY],
        severity: is === undefined ? 'warning' : 'error',
        message: `${formatResourceId(manifest.id)} changes the name of its network from ${before.networkName} to ${after.networkName}`,
        why:
          is === undefined
            ? `Spiderpool makes ${after.networkName} and leaves ${before.networkName} behind: workloads that name it run on with what it said last`
            : `Spiderpool's webhook refuses the update: the network stays ${before.networkName}, and pods that name ${after.networkName} do not start`,
        fix: `${was === undefined ? `take ${KEY} out` : `${KEY}: ${was}`}\nor, if the name has to change:\n${steps(
          `add a SpiderMultusConfig of another name for the network ${after.networkName}, and move the workloads to it`,
          `remove ${manifest.id.name} in a later change`,
        )}`,
      });
    }
  },
  bad: { before: vlan6(''), after: vlan6(`, annotations: { ${KEY}: vlan6-new }`) },
  good: { before: vlan6(''), after: vlan6(', annotations: { team: net }') },
};
