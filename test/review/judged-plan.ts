import type { ContextData } from '../../src/context/context-data';
import { parseContext } from '../../src/context/parse-context';
import { readManifests } from '../../src/manifests/source/read-manifests';
import type { AddressPlan } from '../../src/plan/address-plan';
import { judge } from '../../src/rules/judge';

/** The plan of a YAML text, by way of standard input. */
export async function planOf(yaml: string, data: ContextData = {}): Promise<AddressPlan> {
  const context = parseContext(data);
  if (!context.ok) throw new Error('a test needs a valid context');
  async function* stdin(): AsyncGenerator<string> {
    yield yaml;
  }
  const reading = await readManifests({ paths: ['-'], cwd: __dirname, context: context.value, stdin: stdin() });
  expect(reading.problems).toEqual([]);
  return judge(reading.manifests, context.value).plan;
}

/** A pool, a subnet, a workload on the pool, one on the subnet, and one whose demand nobody can know. */
export const SCENARIO = `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: {name: vlan6-v4}
spec: {subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.249]}
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: {name: web-v4}
spec: {subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.14], excludeIPs: [10.6.124.12]}
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: {name: agents-v6}
spec: {subnet: "fd00::/64", ips: ["fd00::1-fd00::ffff:ffff:ffff:ffff"]}
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderReservedIP
metadata: {name: hosts}
spec: {ips: [10.6.124.14]}
---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: {name: vlan6, namespace: kube-system}
spec:
  config: '{"cniVersion":"0.3.1","name":"vlan6","plugins":[{"type":"macvlan","master":"eth1","ipam":{"type":"spiderpool"}}]}'
---
apiVersion: apps.kruise.io/v1alpha1
kind: CloneSet
metadata: {name: web, namespace: shop}
spec:
  replicas: 3
  updateStrategy: {maxUnavailable: 0, maxSurge: 1}
  selector: {matchLabels: {app: web}}
  template:
    metadata:
      labels: {app: web}
      annotations:
        v1.multus-cni.io/default-network: kube-system/vlan6
        ipam.spidernet.io/ippools: '[{"interface":"eth0","ipv4":["web-v4"]}]'
    spec: {containers: [{name: main, image: busybox}]}
---
apiVersion: apps.kruise.io/v1alpha1
kind: CloneSet
metadata: {name: cart, namespace: shop}
spec:
  replicas: 3
  selector: {matchLabels: {app: cart}}
  template:
    metadata:
      labels: {app: cart}
      annotations:
        v1.multus-cni.io/default-network: kube-system/vlan6
        ipam.spidernet.io/subnets: '[{"interface":"eth0","ipv4":["vlan6-v4"]}]'
        ipam.spidernet.io/ippool-ip-number: "4"
    spec: {containers: [{name: main, image: busybox}]}
---
apiVersion: apps/v1
kind: DaemonSet
metadata: {name: agent, namespace: shop}
spec:
  selector: {matchLabels: {app: agent}}
  template:
    metadata:
      labels: {app: agent}
      annotations:
        v1.multus-cni.io/default-network: kube-system/vlan6
        ipam.spidernet.io/ippools: '[{"interface":"eth0","ipv6":["agents-v6"]}]'
    spec: {containers: [{name: main, image: busybox}]}
`;
