import type { ContextData } from '../../src/context/context-data';

/**
 * A subnet with everything that a map can show: manual and automatic pools, an overlap, a gateway inside a pool's exclusions, reserved
 * addresses inside and outside pools, and a network that a SpiderMultusConfig makes; and an IPv6 subnet.
 */
export const CROWDED = `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: {name: vlan6-v4}
spec: {subnet: 10.6.124.0/24, gateway: 10.6.124.1, ips: [10.6.124.10-10.6.124.199], excludeIPs: [10.6.124.100-10.6.124.103]}
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: {name: vlan6-v6}
spec: {subnet: "fd00:6::/64", gateway: "fd00:6::1", ips: ["fd00:6::10-fd00:6::ffff"]}
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: {name: web-v4}
spec: {subnet: 10.6.124.0/24, gateway: 10.6.124.1, ips: [10.6.124.40-10.6.124.59], excludeIPs: [10.6.124.45]}
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: {name: web-v6}
spec: {subnet: "fd00:6::/64", gateway: "fd00:6::1", ips: ["fd00:6::40-fd00:6::5f"]}
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: {name: cart-v4}
spec: {subnet: 10.6.124.0/24, gateway: 10.6.124.1, ips: [10.6.124.58-10.6.124.80]}
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderReservedIP
metadata: {name: hosts}
spec: {ips: [10.6.124.50-10.6.124.51, 10.6.124.240-10.6.124.250]}
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderMultusConfig
metadata: {name: vlan6, namespace: kube-system}
spec: {cniType: macvlan, macvlan: {master: [eth1], vlanID: 6, ippools: {ipv4: [web-v4]}}}
---
apiVersion: apps.kruise.io/v1alpha1
kind: CloneSet
metadata: {name: web, namespace: shop}
spec:
  replicas: 12
  selector: {matchLabels: {app: web}}
  template:
    metadata:
      labels: {app: web}
      annotations:
        v1.multus-cni.io/default-network: kube-system/vlan6
        ipam.spidernet.io/ippools: '[{"interface":"eth0","ipv4":["web-v4"],"ipv6":["web-v6"]}]'
    spec: {containers: [{name: main, image: busybox}]}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: cart, namespace: shop}
spec:
  replicas: 20
  selector: {matchLabels: {app: cart}}
  template:
    metadata:
      labels: {app: cart}
      annotations:
        v1.multus-cni.io/default-network: kube-system/vlan6
        ipam.spidernet.io/ippools: '[{"interface":"eth0","ipv4":["cart-v4","web-v4"]}]'
    spec: {containers: [{name: main, image: busybox}]}
---
apiVersion: apps.kruise.io/v1alpha1
kind: CloneSet
metadata: {name: search, namespace: shop}
spec:
  replicas: 8
  selector: {matchLabels: {app: search}}
  template:
    metadata:
      labels: {app: search}
      annotations:
        v1.multus-cni.io/default-network: kube-system/vlan6
        ipam.spidernet.io/subnets: '[{"interface":"eth0","ipv4":["vlan6-v4"],"ipv6":["vlan6-v6"]}]'
        ipam.spidernet.io/ippool-ip-number: "12"
    spec: {containers: [{name: main, image: busybox}]}
`;

/** Everything a context can add to a plan. */
export const CROWDED_CONTEXT: ContextData = {
  policy: { bar: 'budget', headroom: 1, timing: { holdSeconds: 30, startupSeconds: 10 } },
  exceptions: [
    {
      rule: 'pool-not-smooth',
      object: 'SpiderIPPool/cart-v4',
      reason: 'moves to its own VLAN',
      owner: 'team-network',
      expires: '2027-03-31',
    },
  ],
  external: { reservedIPs: ['10.6.124.253-10.6.124.254'] },
};

/** A subnet with an AdvancedCronJob whose runs have a pool each, and a workload that cannot be made anew beside it without a wait. */
export const RUNS = `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: {name: vlan6-v4}
spec: {subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.24]}
---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: {name: vlan6, namespace: kube-system}
spec:
  config: '{"cniVersion":"0.3.1","name":"vlan6","plugins":[{"type":"macvlan","master":"eth1","ipam":{"type":"spiderpool"}}]}'
---
apiVersion: apps.kruise.io/v1alpha1
kind: AdvancedCronJob
metadata: {name: report, namespace: shop}
spec:
  schedule: "0 3 * * *"
  concurrencyPolicy: Forbid
  template:
    jobTemplate:
      spec:
        parallelism: 2
        template:
          metadata:
            annotations:
              v1.multus-cni.io/default-network: kube-system/vlan6
              ipam.spidernet.io/subnets: '[{"interface":"eth0","ipv4":["vlan6-v4"]}]'
              ipam.spidernet.io/ippool-ip-number: "2"
          spec: {restartPolicy: Never, containers: [{name: main, image: busybox}]}
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
`;
