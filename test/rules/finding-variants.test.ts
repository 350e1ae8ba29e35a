import type { ContextData } from '../../src/context/context-data';
import { findingText } from './finding-text';
import { judgeYaml } from './judge-yaml';

/** Manifests in which a rule says something else than of its bad example, or nothing, and everything that is then said. */
const cases: readonly {
  readonly title: string;
  readonly manifests: string;
  readonly context?: ContextData;
  readonly says: readonly string[];
}[] = [
  {
    title: 'a Job that restarts for ever',
    manifests: `---
apiVersion: batch/v1
kind: Job
metadata: { name: job, namespace: shop }
spec: { template: { metadata: { labels: { app: web } }, spec: { restartPolicy: Always, containers: [{ name: web, image: nginx }] } } }
`,
    says: [
      `error workload-restart-policy at spec.template.spec.restartPolicy
the pods of Job shop/job have restartPolicy Always, and a Job takes Never or OnFailure
the API server refuses the Job, so none of it reaches the cluster
restartPolicy: Never`,
    ],
  },
  {
    title: 'a Job without a restart policy',
    manifests: `---
apiVersion: batch/v1
kind: Job
metadata: { name: job, namespace: shop }
spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: nginx }] } } }
`,
    says: [
      `error workload-restart-policy at spec.template.spec.restartPolicy
the pods of Job shop/job have no restartPolicy, which means Always, and a Job takes Never or OnFailure
the API server refuses the Job, so none of it reaches the cluster
restartPolicy: Never`,
    ],
  },
  {
    title: 'a StatefulSet that never restarts',
    manifests: `---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: web, namespace: shop }
spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { restartPolicy: Never, containers: [{ name: web, image: nginx }] } } }
`,
    says: [
      `error workload-restart-policy at spec.template.spec.restartPolicy
the pods of StatefulSet shop/web have restartPolicy Never, and a StatefulSet takes Always
the API server refuses the StatefulSet, so none of it reaches the cluster
restartPolicy: Always`,
    ],
  },
  {
    title: 'a Pod that never restarts, and a restart policy that is no text',
    manifests: `---
apiVersion: v1
kind: Pod
metadata: { name: one, namespace: shop }
spec: { restartPolicy: Never, containers: [{ name: web, image: nginx }] }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: web, namespace: shop }
spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { restartPolicy: null, containers: [{ name: web, image: nginx }] } } }
`,
    says: [],
  },
  {
    title: 'labels that are no text',
    manifests: `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4, labels: { a: true, b: 5, c: [x], d: null, e: f } }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.10] }
`,
    says: [
      `error label-not-text at metadata.labels.a
metadata.labels.a of SpiderIPPool web-v4 is true, and must be text
Kubernetes takes nothing but text in labels, and refuses the whole object
a: "true"`,
      `error label-not-text at metadata.labels.b
metadata.labels.b of SpiderIPPool web-v4 is the number 5, and must be text
Kubernetes takes nothing but text in labels, and refuses the whole object
b: "5"`,
      `error label-not-text at metadata.labels.c
metadata.labels.c of SpiderIPPool web-v4 is a list, and must be text
Kubernetes takes nothing but text in labels, and refuses the whole object
c: '["x"]'`,
    ],
  },
  {
    title: 'labels that are no mapping',
    manifests: `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4, labels: [a, b] }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.10] }
`,
    says: [
      `error field-type at metadata.labels
metadata.labels of SpiderIPPool web-v4 must be a mapping, and is a list
the API server, or the kind's own webhook before it, refuses the object, so none of it reaches the cluster
write a mapping for metadata.labels`,
    ],
  },
  {
    title: 'a pool twice in a list',
    manifests: `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.10-10.6.0.19] }
---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: macvlan, namespace: kube-system }
spec: { config: '{"cniVersion":"0.3.1","name":"macvlan","plugins":[{"type":"macvlan","master":"eth1","ipam":{"type":"spiderpool"}}]}' }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata:
      labels: { app: web }
      annotations:
        v1.multus-cni.io/default-network: kube-system/macvlan
        ipam.spidernet.io/ippool: "{\\"ipv4\\":[\\"web-v4\\",\\"web-v4\\"]}"
    spec: { containers: [{ name: web, image: nginx }] }
`,
    says: [
      `error pool-listed-twice at spec.template.metadata.annotations["ipam.spidernet.io/ippool"]
web-v4 is twice among the IPv4 pools of eth0 of Deployment shop/web
Spiderpool refuses the list as a whole, and no pod starts
name each pool once, and none that a pattern of the same list stands for`,
    ],
  },
  {
    title: 'two pools twice in a list',
    manifests: `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.10-10.6.0.19] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: more-v4 }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.20-10.6.0.29] }
---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: macvlan, namespace: kube-system }
spec: { config: '{"cniVersion":"0.3.1","name":"macvlan","plugins":[{"type":"macvlan","master":"eth1","ipam":{"type":"spiderpool"}}]}' }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata:
      labels: { app: web }
      annotations:
        v1.multus-cni.io/default-network: kube-system/macvlan
        ipam.spidernet.io/ippool: "{\\"ipv4\\":[\\"web-v4\\",\\"more-v4\\",\\"web-v4\\",\\"more-v4\\"]}"
    spec: { containers: [{ name: web, image: nginx }] }
`,
    says: [
      `error pool-listed-twice at spec.template.metadata.annotations["ipam.spidernet.io/ippool"]
web-v4 and more-v4 are twice among the IPv4 pools of eth0 of Deployment shop/web
Spiderpool refuses the list as a whole, and no pod starts
name each pool once, and none that a pattern of the same list stands for`,
    ],
  },
  {
    title: 'a number of addresses that is a word, for a Deployment',
    manifests: `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: { name: subnet6 }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.10-10.6.0.99] }
---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: macvlan, namespace: kube-system }
spec: { config: '{"cniVersion":"0.3.1","name":"macvlan","plugins":[{"type":"macvlan","master":"eth1","ipam":{"type":"spiderpool"}}]}' }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata:
      labels: { app: web }
      annotations:
        v1.multus-cni.io/default-network: kube-system/macvlan
        ipam.spidernet.io/subnet: "{\\"ipv4\\":[\\"subnet6\\"]}"
        ipam.spidernet.io/ippool-ip-number: "x5"
    spec: { containers: [{ name: web, image: nginx }] }
`,
    says: [
      `error auto-pool-number-unreadable at spec.template.metadata.annotations["ipam.spidernet.io/ippool-ip-number"]
"x5" is no number of addresses
Spiderpool refuses it, makes no pool, and no pod starts
write "5" for 5 addresses in all, or "+1" for 1 on top of the replicas`,
    ],
  },
  {
    title: 'a number of addresses with words behind it, for a CloneSet',
    manifests: `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: { name: subnet6 }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.10-10.6.0.99] }
---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: macvlan, namespace: kube-system }
spec: { config: '{"cniVersion":"0.3.1","name":"macvlan","plugins":[{"type":"macvlan","master":"eth1","ipam":{"type":"spiderpool"}}]}' }
---
apiVersion: apps.kruise.io/v1alpha1
kind: CloneSet
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata:
      labels: { app: web }
      annotations:
        v1.multus-cni.io/default-network: kube-system/macvlan
        ipam.spidernet.io/subnet: "{\\"ipv4\\":[\\"subnet6\\"]}"
        ipam.spidernet.io/ippool-ip-number: "5x"
    spec: { containers: [{ name: web, image: nginx }] }
`,
    says: [
      `error auto-pool-number-unreadable at spec.template.metadata.annotations["ipam.spidernet.io/ippool-ip-number"]
"5x" is no number of addresses
Spiderpool refuses it, makes no pool, and no pod starts
write "5" for 5 addresses in all`,
    ],
  },
  {
    title: 'a number of addresses that is too large',
    manifests: `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: { name: subnet6 }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.10-10.6.0.99] }
---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: macvlan, namespace: kube-system }
spec: { config: '{"cniVersion":"0.3.1","name":"macvlan","plugins":[{"type":"macvlan","master":"eth1","ipam":{"type":"spiderpool"}}]}' }
---
apiVersion: apps.kruise.io/v1alpha1
kind: CloneSet
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata:
      labels: { app: web }
      annotations:
        v1.multus-cni.io/default-network: kube-system/macvlan
        ipam.spidernet.io/subnet: "{\\"ipv4\\":[\\"subnet6\\"]}"
        ipam.spidernet.io/ippool-ip-number: "99999999999999999999"
    spec: { containers: [{ name: web, image: nginx }] }
`,
    says: [
      `error auto-pool-number-unreadable at spec.template.metadata.annotations["ipam.spidernet.io/ippool-ip-number"]
"99999999999999999999" is no number of addresses: it is too large
Spiderpool refuses it, makes no pool, and no pod starts
write "5" for 5 addresses in all`,
    ],
  },
  {
    title: 'too few addresses for a Deployment',
    manifests: `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderSubnet
metadata: { name: subnet6 }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.10-10.6.0.99] }
---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: macvlan, namespace: kube-system }
spec: { config: '{"cniVersion":"0.3.1","name":"macvlan","plugins":[{"type":"macvlan","master":"eth1","ipam":{"type":"spiderpool"}}]}' }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 2
  selector: { matchLabels: { app: web } }
  template:
    metadata:
      labels: { app: web }
      annotations:
        v1.multus-cni.io/default-network: kube-system/macvlan
        ipam.spidernet.io/subnet: "{\\"ipv4\\":[\\"subnet6\\"]}"
        ipam.spidernet.io/ippool-ip-number: "1"
    spec: { containers: [{ name: web, image: nginx }] }
`,
    says: [
      `error auto-pool-short at spec.template.metadata.annotations["ipam.spidernet.io/ippool-ip-number"]
the auto pool of eth0 gets 1 IPv4 address ("1", an absolute number); Deployment web needs 3 = 2 replicas + 1 spare (no pod may be unavailable, so an update starts one more before it stops any)
1 of 2 pods never starts: "all IP addresses used out"
ipam.spidernet.io/ippool-ip-number: "+1"`,
    ],
  },
  {
    title: 'minReadySeconds below 0',
    manifests: `---
apiVersion: apps.kruise.io/v1beta1
kind: StatefulSet
metadata: { name: web, namespace: shop }
spec: { replicas: 2, selector: { matchLabels: { app: web } }, updateStrategy: { rollingUpdate: { minReadySeconds: -1 } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: nginx }] } } }
`,
    says: [
      `error advanced-stateful-set-min-ready-seconds at spec.updateStrategy.rollingUpdate.minReadySeconds
minReadySeconds of Advanced StatefulSet shop/web is -1, and OpenKruise takes 0 to 300
OpenKruise's webhook refuses the StatefulSet, so none of it reaches the cluster
minReadySeconds: 0`,
    ],
  },
  {
    title: 'minReadySeconds of 0',
    manifests: `---
apiVersion: apps.kruise.io/v1beta1
kind: StatefulSet
metadata: { name: web, namespace: shop }
spec: { replicas: 2, selector: { matchLabels: { app: web } }, updateStrategy: { rollingUpdate: { minReadySeconds: 0 } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: nginx }] } } }
`,
    says: [],
  },
  {
    title: 'minReadySeconds of a day',
    manifests: `---
apiVersion: apps.kruise.io/v1beta1
kind: StatefulSet
metadata: { name: web, namespace: shop }
spec: { replicas: 2, selector: { matchLabels: { app: web } }, updateStrategy: { rollingUpdate: { minReadySeconds: 86400 } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: nginx }] } } }
`,
    says: [
      `error advanced-stateful-set-min-ready-seconds at spec.updateStrategy.rollingUpdate.minReadySeconds
minReadySeconds of Advanced StatefulSet shop/web is 86400, and OpenKruise takes 0 to 300
OpenKruise's webhook refuses the StatefulSet, so none of it reaches the cluster
minReadySeconds: 300`,
    ],
  },
  {
    title: 'no readiness gate, and updates by hand',
    manifests: `---
apiVersion: apps.kruise.io/v1beta1
kind: StatefulSet
metadata: { name: web, namespace: shop }
spec: { replicas: 2, selector: { matchLabels: { app: web } }, updateStrategy: { type: OnDelete, rollingUpdate: { podUpdatePolicy: InPlaceIfPossible } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: nginx }] } } }
`,
    says: [
      `error advanced-stateful-set-on-delete at spec.updateStrategy.rollingUpdate
Advanced StatefulSet shop/web has updateStrategy.type OnDelete and a rollingUpdate
OpenKruise's webhook refuses the StatefulSet, so none of it reaches the cluster
leave out rollingUpdate, or write:
type: RollingUpdate`,
    ],
  },
  {
    title: 'another readiness gate',
    manifests: `---
apiVersion: apps.kruise.io/v1beta1
kind: StatefulSet
metadata: { name: web, namespace: shop }
spec: { replicas: 2, selector: { matchLabels: { app: web } }, updateStrategy: { rollingUpdate: { podUpdatePolicy: InPlaceIfPossible } }, template: { metadata: { labels: { app: web } }, spec: { readinessGates: [{ conditionType: Other }, x], containers: [{ name: web, image: nginx }] } } }
`,
    says: [
      `error advanced-stateful-set-readiness-gate at spec.template.spec.readinessGates
Advanced StatefulSet shop/web updates its pods in place (podUpdatePolicy InPlaceIfPossible), and they have no readiness gate InPlaceUpdateReady
OpenKruise's webhook refuses the StatefulSet, so none of it reaches the cluster
write in the spec of the pod template:
readinessGates: [{ conditionType: InPlaceUpdateReady }]`,
    ],
  },
  {
    title: 'the right readiness gate',
    manifests: `---
apiVersion: apps.kruise.io/v1beta1
kind: StatefulSet
metadata: { name: web, namespace: shop }
spec: { replicas: 2, selector: { matchLabels: { app: web } }, updateStrategy: { rollingUpdate: { podUpdatePolicy: InPlaceIfPossible } }, template: { metadata: { labels: { app: web } }, spec: { readinessGates: [{ conditionType: InPlaceUpdateReady }], containers: [{ name: web, image: nginx }] } } }
`,
    says: [],
  },
  {
    title: 'an owner of a pool',
    manifests: `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4, ownerReferences: [x, { apiVersion: v1, kind: A, name: a, uid: u, controller: false }, { apiVersion: v1, kind: ConfigMap, name: b, uid: v, controller: true }] }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.10] }
`,
    says: [
      `error field-type at metadata.ownerReferences[0]
metadata.ownerReferences[0] of SpiderIPPool web-v4 must be a mapping, and is text ("x")
the API server, or the kind's own webhook before it, refuses the object, so none of it reaches the cluster
write a mapping for metadata.ownerReferences[0]`,
      `error pool-owner-reference at metadata.ownerReferences[2]
pool web-v4 names ConfigMap b as its controller, and Spiderpool looks for a SpiderSubnet of that name
without such a subnet its webhook refuses the pool, and once the subnet is gone or made anew every update
remove ownerReferences; Spiderpool adds the subnet of the same CIDR by itself`,
    ],
  },
  {
    title: 'an owner of a pool where subnets are off',
    manifests: `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4, ownerReferences: [{ apiVersion: v1, kind: ConfigMap, name: b, uid: v, controller: true }] }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.10] }
`,
    context: { complete: true, spiderpool: { enableSpiderSubnet: false } },
    says: [],
  },
  {
    title: 'one owner of a pool that controls nothing',
    manifests: `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4, ownerReferences: [{ apiVersion: v1, kind: A, name: a, uid: u }] }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.10] }
`,
    says: [],
  },
  {
    title: 'a plugin among two that is none',
    manifests: `---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: n, namespace: kube-system }
spec: { config: '{"cniVersion":"0.3.1","name":"n","plugins":[{"type":"macvlan","master":"eth1"},{"x":1}]}' }
`,
    says: [
      `error network-config-unreadable at spec.config
spec.config of NetworkAttachmentDefinition kube-system/n has a plugin that has no "type"
the object is accepted, and every pod on the network fails in ContainerCreating
write a CNI configuration as JSON, such as:
config: '{"cniVersion":"0.3.1","name":"n","type":"macvlan","master":"eth1"}'`,
    ],
  },
  {
    title: 'a plugin without a type',
    manifests: `---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: n, namespace: kube-system }
spec: { config: '{"cniVersion":"0.3.1","name":"n","plugins":[{"x":1}]}' }
`,
    says: [
      `error network-config-unreadable at spec.config
spec.config of NetworkAttachmentDefinition kube-system/n has no "type"
the object is accepted, and every pod on the network fails in ContainerCreating
write a CNI configuration as JSON, such as:
config: '{"cniVersion":"0.3.1","name":"n","type":"macvlan","master":"eth1"}'`,
    ],
  },
  {
    title: 'a route to nowhere',
    manifests: `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.10], routes: [{ gw: 10.7.0.1 }] }
`,
    says: [
      `error pool-field-missing at spec.routes[0].dst
SpiderIPPool web-v4 has no spec.routes[0].dst
Spiderpool's webhook refuses the object, with a message about another field or an empty address
write dst, the network the route leads to, such as 172.16.0.0/12`,
      `error pool-route-gateway-outside-cidr at spec.routes[0].gw
the route of SpiderIPPool web-v4 to nowhere goes over 10.7.0.1, which is outside its subnet 10.6.0.0/24
Spiderpool's webhook refuses the object; a pod could not reach a router that is not on its wire
name a router in 10.6.0.0/24`,
    ],
  },
  {
    title: 'an IPv6 pool where IPv6 is off',
    manifests: `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v6 }
spec: { subnet: fd00::/64, ips: [fd00::10] }
`,
    context: { complete: true, spiderpool: { enableIPv6: false } },
    says: [
      `error family-disabled at spec
SpiderIPPool web-v6 is IPv6, and IPv6 is switched off in the cluster
Spiderpool's webhook refuses every object of a family that is switched off
remove it, or write in Spiderpool's Helm values:
ipam: { enableIPv6: true }
and in spiderpool.yaml:
spiderpool: { enableIPv6: true }`,
    ],
  },
  {
    title: 'an IPv4 pool where IPv4 is off',
    manifests: `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: web-v4 }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.10] }
`,
    context: { complete: true, spiderpool: { enableIPv4: false } },
    says: [
      `error family-disabled at spec
SpiderIPPool web-v4 is IPv4, and IPv4 is switched off in the cluster
Spiderpool's webhook refuses every object of a family that is switched off
remove it, or write in Spiderpool's Helm values:
ipam: { enableIPv4: true }
and in spiderpool.yaml:
spiderpool: { enableIPv4: true }`,
    ],
  },
  {
    title: 'a selector that is not met',
    manifests: `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { selector: { matchLabels: { app: other, tier: x } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: nginx }] } } }
`,
    says: [
      `error workload-selector-mismatch at spec.template.metadata.labels
the selector of Deployment shop/web is {"matchLabels":{"app":"other","tier":"x"}}, and its pods have the labels {"app":"web"}
the API server refuses the Deployment, so none of it reaches the cluster
write in the metadata of the pod template:
labels: {"app":"other","tier":"x"}`,
    ],
  },
  {
    title: 'an expression that is not met',
    manifests: `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { selector: { matchExpressions: [{ key: app, operator: In, values: [other] }] }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: nginx }] } } }
`,
    says: [
      `error workload-selector-mismatch at spec.template.metadata.labels
the selector of Deployment shop/web is {"matchExpressions":[{"key":"app","operator":"In","values":["other"]}]}, and its pods have the labels {"app":"web"}
the API server refuses the Deployment, so none of it reaches the cluster
write in the metadata of the pod template:
labels: {"app":"other"}`,
    ],
  },
  {
    title: 'a CloneSet in a UnitedDeployment whose partition is too much',
    manifests: `---
apiVersion: apps.kruise.io/v1alpha1
kind: UnitedDeployment
metadata: { name: web, namespace: shop }
spec:
  replicas: 4
  selector: { matchLabels: { app: web } }
  topology: { subsets: [{ name: a }, { name: b }] }
  template:
    cloneSetTemplate:
      metadata: { labels: { app: web } }
      spec:
        selector: { matchLabels: { app: web } }
        updateStrategy: { maxSurge: 0, maxUnavailable: 0 }
        template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: nginx }] } }
`,
    says: [
      `error clone-set-rollout-stuck at spec.template.cloneSetTemplate.spec.updateStrategy.maxUnavailable
the CloneSet in UnitedDeployment shop/web has a maxUnavailable of 0 and a maxSurge of 0: an update could replace no pod
OpenKruise does not look into the UnitedDeployment: it is admitted, every CloneSet it then makes is refused (SubsetProvisioned is False), and no pod starts
maxUnavailable: 1
or, with an address more:
maxSurge: 1`,
    ],
  },
  {
    title: 'expressions that labels can meet',
    manifests: `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { selector: { matchLabels: { tier: x }, matchExpressions: [{ key: app, operator: NotIn, values: [web] }, { key: zone, operator: In, values: [a, b] }, { key: team, operator: Exists }, { key: old, operator: DoesNotExist }, { key: tier, operator: In, values: [y, x] }] }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: nginx }] } } }
`,
    says: [
      `error workload-selector-mismatch at spec.template.metadata.labels
the selector of Deployment shop/web is {"matchLabels":{"tier":"x"},"matchExpressions":[{"key":"app","operator":"NotIn","values":["web"]},{"key":"zone","operator":"In","values":["a","b"]},{"key":"team","operator":"Exists"},{"key":"old","operator":"DoesNotExist"},{"key":"tier","operator":"In","values":["y","x"]}]}, and its pods have the labels {"app":"web"}
the API server refuses the Deployment, so none of it reaches the cluster
write in the metadata of the pod template:
labels: {"tier":"x","zone":"a","team":""}`,
    ],
  },
  {
    title: 'expressions that no labels can meet',
    manifests: `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { selector: { matchLabels: { app: web }, matchExpressions: [{ key: app, operator: DoesNotExist }] }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: nginx }] } } }
`,
    says: [
      `error workload-selector-mismatch at spec.template.metadata.labels
the selector of Deployment shop/web is {"matchLabels":{"app":"web"},"matchExpressions":[{"key":"app","operator":"DoesNotExist"}]}, and its pods have the labels {"app":"web"}
the API server refuses the Deployment, so none of it reaches the cluster
no labels meet all of the selector, so mend that`,
    ],
  },
  {
    title: 'two pools of other CIDRs that share addresses, and one of no CIDR',
    manifests: `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: a }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.30-10.6.0.40, 10.6.0.10-10.6.0.20] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: b }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.20, 10.6.0.40-10.6.0.50] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: c }
spec: { subnet: 10.6.0.0/25, ips: [10.6.0.60-10.6.0.70] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: d }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.65-10.6.0.66, 10.6.0.41] }
`,
    says: [
      `error pool-overlap at spec.ips
pool b and pool a both hand out 2 addresses: 10.6.0.20, 10.6.0.40
Spiderpool refuses whichever pool comes second; where it slips in, two pods get one address
leave a its own, and write in pool b:
ips: ["10.6.0.41-10.6.0.50"]`,
      `error pool-cidr-overlap at spec.subnet
the CIDR 10.6.0.0/25 of pool c overlaps 10.6.0.0/24 of pool a
Spiderpool's webhook refuses whichever pool comes second: pools on one network name the same CIDR and differ in their ranges
give both pools the CIDR of the network they are on, such as:
subnet: 10.6.0.0/24`,
      `error pool-overlap at spec.ips
pool d and pool b both hand out 1 address: 10.6.0.41
Spiderpool refuses whichever pool comes second; where it slips in, two pods get one address
leave b its own, and write in pool d:
ips: ["10.6.0.65-10.6.0.66"]`,
      `warning ranges-not-merged at spec.ips
ips of SpiderIPPool a is ["10.6.0.30-10.6.0.40", "10.6.0.10-10.6.0.20"], and Spiderpool stores ["10.6.0.10-10.6.0.20", "10.6.0.30-10.6.0.40"]
what is in the cluster never equals the manifest, so GitOps tools show a difference and apply it again and again
ips: ["10.6.0.10-10.6.0.20", "10.6.0.30-10.6.0.40"]`,
      `warning ranges-not-merged at spec.ips
ips of SpiderIPPool d is ["10.6.0.65-10.6.0.66", "10.6.0.41"], and Spiderpool stores ["10.6.0.41", "10.6.0.65-10.6.0.66"]
what is in the cluster never equals the manifest, so GitOps tools show a difference and apply it again and again
ips: ["10.6.0.41", "10.6.0.65-10.6.0.66"]`,
    ],
  },
  {
    title: 'IPv6 pools whose numbers differ by less than a floating-point number tells',
    manifests: `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: a }
spec: { subnet: fd00::/64, ips: ["fd00::a-fd00::b"] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: b }
spec: { subnet: fd00::/64, ips: ["fd00::5-fd00::9"] }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: c }
spec: { subnet: fd00::/64, ips: ["fd00::9-fd00::a"] }
`,
    says: [
      `error pool-overlap at spec.ips
pool c and pool b both hand out 1 address: fd00::9
Spiderpool refuses whichever pool comes second; where it slips in, two pods get one address
leave b its own, and write in pool c:
ips: ["fd00::a"]`,
      `error pool-overlap at spec.ips
pool c and pool a both hand out 1 address: fd00::a
Spiderpool refuses whichever pool comes second; where it slips in, two pods get one address
leave a its own, and write in pool c:
ips: ["fd00::9"]`,
    ],
  },
  {
    title: 'values of other types than the fields take',
    manifests: `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: { name: a }
spec: { subnet: 10.6.0.0/24, ips: [10.6.0.10], vlan: "12", disable: "True", gateway: { it's: 1 }, ipVersion: "4x", default: "yes it is true" }
---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderMultusConfig
metadata: { name: m, namespace: kube-system }
spec: { cniType: macvlan, macvlan: { master: [eth1], vlanID: "5" }, disableIPAM: "FALSE", enableCoordinator: 1 }
`,
    says: [
      `error field-type at spec.default
spec.default of SpiderIPPool a must be true or false, and is text ("yes it is true")
the API server, or the kind's own webhook before it, refuses the object, so none of it reaches the cluster
write true or false for spec.default`,
      `error field-type at spec.disable
spec.disable of SpiderIPPool a must be true or false, and is text ("True")
the API server, or the kind's own webhook before it, refuses the object, so none of it reaches the cluster
disable: true`,
      `error field-type at spec.gateway
spec.gateway of SpiderIPPool a must be text, and is a mapping
the API server, or the kind's own webhook before it, refuses the object, so none of it reaches the cluster
gateway: '{"it''s":1}'`,
      `error field-type at spec.ipVersion
spec.ipVersion of SpiderIPPool a must be a whole number, and is text ("4x")
the API server, or the kind's own webhook before it, refuses the object, so none of it reaches the cluster
write a whole number for spec.ipVersion`,
      `error field-unknown at spec.vlan
spec.vlan of SpiderIPPool a exists in Spiderpool releases before 1.0.0, and the cluster runs 1.2.2
clients that validate strictly, kubectl among them, get the object refused; for the others the API server drops the field without a word, and what it should do does not happen
put the VLAN on the network, as vlanID of the SpiderMultusConfig, or the NetworkAttachmentDefinition's own`,
      `error field-type at spec.disableIPAM
spec.disableIPAM of SpiderMultusConfig kube-system/m must be true or false, and is text ("FALSE")
the API server, or the kind's own webhook before it, refuses the object, so none of it reaches the cluster
disableIPAM: false`,
      `error field-type at spec.enableCoordinator
spec.enableCoordinator of SpiderMultusConfig kube-system/m must be true or false, and is the number 1
the API server, or the kind's own webhook before it, refuses the object, so none of it reaches the cluster
write true or false for spec.enableCoordinator`,
      `error field-type at spec.macvlan.vlanID
spec.macvlan.vlanID of SpiderMultusConfig kube-system/m must be a whole number, and is text ("5")
the API server, or the kind's own webhook before it, refuses the object, so none of it reaches the cluster
vlanID: 5`,
    ],
  },
  {
    title: 'numbers of pods that are none',
    manifests: `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: a, namespace: shop }
spec: { replicas: -2, selector: { matchLabels: { app: a } }, template: { metadata: { labels: { app: a } }, spec: { containers: [{ name: web, image: nginx }] } } }
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: b, namespace: shop }
spec: { replicas: 2.5, selector: { matchLabels: { app: b } }, template: { metadata: { labels: { app: b } }, spec: { containers: [{ name: web, image: nginx }] } } }
---
apiVersion: apps.kruise.io/v1alpha1
kind: CloneSet
metadata: { name: c, namespace: shop }
spec: { replicas: -1, selector: { matchLabels: { app: c } }, template: { metadata: { labels: { app: c } }, spec: { containers: [{ name: web, image: nginx }] } } }
---
apiVersion: apps.kruise.io/v1alpha1
kind: CloneSet
metadata: { name: d, namespace: shop }
spec: { replicas: 1.5, selector: { matchLabels: { app: d } }, template: { metadata: { labels: { app: d } }, spec: { containers: [{ name: web, image: nginx }] } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: e, namespace: shop }
spec: { replicas: "3", selector: { matchLabels: { app: e } }, template: { metadata: { labels: { app: e } }, spec: { containers: [{ name: web, image: nginx }] } } }
---
apiVersion: apps/v1
kind: ReplicaSet
metadata: { name: f, namespace: shop }
spec: { replicas: null, selector: { matchLabels: { app: f } }, template: { metadata: { labels: { app: f } }, spec: { containers: [{ name: web, image: nginx }] } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: g, namespace: shop }
spec: { replicas: [1], selector: { matchLabels: { app: g } }, template: { metadata: { labels: { app: g } }, spec: { containers: [{ name: web, image: nginx }] } } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: h, namespace: shop }
spec: { replicas: 3000000000, selector: { matchLabels: { app: h } }, template: { metadata: { labels: { app: h } }, spec: { containers: [{ name: web, image: nginx }] } } }
`,
    says: [
      `error workload-replicas-invalid at spec.replicas
Deployment shop/a is to run -2 pods
the API server refuses the Deployment, so none of it reaches the cluster
replicas: 2`,
      `error workload-replicas-invalid at spec.replicas
StatefulSet shop/b is to run 2.5 pods
the API server refuses the StatefulSet, so none of it reaches the cluster
replicas: 3`,
      `error workload-replicas-invalid at spec.replicas
CloneSet shop/c is to run -1 pods
OpenKruise's webhook refuses the CloneSet, so none of it reaches the cluster
replicas: 1`,
      `error field-type at spec.replicas
spec.replicas of CloneSet shop/d must be a whole number, and is the number 1.5
the API server, or the kind's own webhook before it, refuses the object, so none of it reaches the cluster
write a whole number for spec.replicas`,
      `error workload-replicas-invalid at spec.replicas
Deployment shop/e is to run a number of pods that is text
the API server refuses the Deployment, so none of it reaches the cluster
replicas: 3`,
      `error workload-replicas-invalid at spec.replicas
Deployment shop/g is to run a number of pods that is a list
the API server refuses the Deployment, so none of it reaches the cluster
replicas: 1`,
      `error workload-replicas-invalid at spec.replicas
Deployment shop/h is to run 3000000000 pods
the API server refuses the Deployment, so none of it reaches the cluster
replicas: 1`,
    ],
  },
];

test.each(cases)('$title', ({ manifests, context, says }) => {
  const { findings } = judgeYaml(manifests, context);
  expect(findings.map(findingText)).toEqual(says);
});
