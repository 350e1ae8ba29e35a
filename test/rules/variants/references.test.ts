import { MACVLAN, pool, subnet, WEB_POOL, workload } from '../../../src/rules/examples';
import { ippools, ON_VLAN7, web } from '../../../src/rules/nic/nic-examples';
import { testVariants } from '../finding-variant';

const NETWORKS = 'k8s.v1.cni.cncf.io/networks';
const V4 = ippools('[{"interface":"eth0","ipv4":["web-v4"]}]');

/** 27 names that are one letter away from `web-v4`. */
const SIMILAR = [...'abcdefghijklmnopqrstuwxyz01'].map(letter => `web-${letter}4`);

testVariants('network-unknown', [
  {
    title: 'two of them, in a manifest that no construct makes',
    manifests: `${pool('[10.6.124.10-10.6.124.20]')}${workload({ kind: 'CloneSet', annotations: { ...WEB_POOL, [NETWORKS]: 'vlan9' } })}`,
    origin: 'file',
    says: [
      `error CloneSet web spec.template.metadata.annotations["v1.multus-cni.io/default-network"]
CloneSet shop/web names network "kube-system/macvlan" (default network), and nothing here makes one of that name; no network is known here
Multus finds no configuration for the NIC, and no pod of the workload starts
write the name of one that exists; if it lives elsewhere, say so in spiderpool.yaml:
external: { networks: [{ namespace: kube-system, name: macvlan, spiderpool: true }] }`,
      `error CloneSet web spec.template.metadata.annotations["k8s.v1.cni.cncf.io/networks"]
CloneSet shop/web names network "shop/vlan9" (network), and nothing here makes one of that name; no network is known here
Multus finds no configuration for the NIC, and no pod of the workload starts
write the name of one that exists; if it lives elsewhere, say so in spiderpool.yaml:
external: { networks: [{ namespace: shop, name: vlan9 }] }`,
    ],
  },
  {
    title: 'two of three networks, one of which is asked for addresses',
    manifests: web({
      [NETWORKS]: 'vlan9, kube-system/vlan7, other/vlan8@eth8',
      ...ippools(
        '[{"interface":"eth0","ipv4":["web-v4"]},{"interface":"net2","ipv4":["web-net1-v4"]},{"interface":"eth8","ipv4":["web-net1-v4"]}]',
      ),
    }),
    says: [
      `error CloneSet web spec.template.metadata.annotations["k8s.v1.cni.cncf.io/networks"]
CloneSet shop/web names network "shop/vlan9" (network), and nothing here makes one of that name; known: kube-system/macvlan, kube-system/vlan7 and kube-system/calico
Multus finds no configuration for the NIC, and no pod of the workload starts
write the name of one that exists; if it lives elsewhere, say so in the app:
NetworkAttachmentDefinition.fromName(this, 'vlan9', { namespace: 'shop' })`,
      `error CloneSet web spec.template.metadata.annotations["k8s.v1.cni.cncf.io/networks"]
CloneSet shop/web names network "other/vlan8" (network), and nothing here makes one of that name; known: kube-system/macvlan, kube-system/vlan7 and kube-system/calico
Multus finds no configuration for the NIC, and no pod of the workload starts
write the name of one that exists; if it lives elsewhere, say so in the app:
NetworkAttachmentDefinition.fromName(this, 'vlan8', { namespace: 'other', spiderpool: true })`,
    ],
    beside: ['pool-on-two-nics', 'pool-tight'],
  },
  {
    title: 'the first of two default networks alone, in the namespace of Spiderpool',
    manifests: web({ ...V4, 'v1.multus-cni.io/default-network': 'macvlan9, vlan9' }),
    context: { spiderpool: { namespace: 'spider' } },
    says: [
      `warning CloneSet web spec.template.metadata.annotations["v1.multus-cni.io/default-network"]
CloneSet shop/web names network "spider/macvlan9" (default network), and nothing here makes one of that name; known: kube-system/macvlan, kube-system/vlan7 and kube-system/calico
if it does not exist elsewhere: Multus finds no configuration for the NIC, and no pod of the workload starts
write the name of one that exists; if it lives elsewhere, say so in the app:
NetworkAttachmentDefinition.fromName(this, 'macvlan9', { namespace: 'spider', spiderpool: true })`,
    ],
  },
  {
    title: 'one network of two workloads, where others may be elsewhere',
    manifests: `${pool('[10.6.124.10-10.6.124.40]')}${['web', 'cart'].map(name => workload({ kind: 'CloneSet', annotations: { ...WEB_POOL, [NETWORKS]: 'kube-system/vlan9' } }).replace('name: web\n', `name: ${name}\n`)).join('')}${MACVLAN}`,
    context: {},
    says: [
      `warning CloneSet web spec.template.metadata.annotations["k8s.v1.cni.cncf.io/networks"]
CloneSet shop/web names network "kube-system/vlan9" (network), and nothing here makes one of that name; the nearest is "kube-system/macvlan"
if it does not exist elsewhere: Multus finds no configuration for the NIC, and no pod of the workload starts
write the name of one that exists; if it lives elsewhere, say so in the app:
NetworkAttachmentDefinition.fromName(this, 'vlan9', { namespace: 'kube-system' })`,
    ],
  },
]);

testVariants('pool-unknown', [
  {
    title: 'in a manifest that no construct makes',
    manifests: `${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
    origin: 'file',
    says: [
      `error CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
CloneSet shop/web names pool "web-v4" (candidate for eth0), and nothing here makes one of that name; no pool is known here
Spiderpool refuses the whole list for one unknown name, so no pod of the workload starts
write the name of one that exists; if it lives elsewhere, say so in spiderpool.yaml:
external: { ippools: [{ name: web-v4, size: 16 }] }`,
    ],
  },
  {
    title: 'in a Namespace of another repository, told at the workload',
    manifests: `${workload({ kind: 'CloneSet', annotations: {} })}${MACVLAN}`,
    counted: `---
apiVersion: v1
kind: Namespace
metadata: { name: shop, annotations: { ipam.spidernet.io/default-ipv4-ippool: '["web-v4"]' } }
`,
    says: [
      `error CloneSet web spec.template
CloneSet shop/web names pool "web-v4" (candidate for eth0), and nothing here makes one of that name; no pool is known here
Spiderpool refuses the whole list for one unknown name, so no pod of the workload starts
write the name of one that exists; if it lives elsewhere, say so in the app:
SpiderIPPool.fromName(this, 'web-v4', { size: 16 })`,
    ],
  },
  {
    title: 'two of three, one of them in both families',
    manifests: web(ippools('[{"interface":"eth0","ipv4":["web-v4","web-v5","a"],"ipv6":["a"]}]')),
    says: [
      `error CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
CloneSet shop/web names pool "web-v5" (candidate for eth0), and nothing here makes one of that name; the nearest is "web-v4"
Spiderpool refuses the whole list for one unknown name, so no pod of the workload starts
write the name of one that exists; if it lives elsewhere, say so in the app:
SpiderIPPool.fromName(this, 'web-v5', { size: 16 })`,
      `error CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
CloneSet shop/web names pool "a" (candidate for eth0), and nothing here makes one of that name; known: web-v4 and web-net1-v4
Spiderpool refuses the whole list for one unknown name, so no pod of the workload starts
write the name of one that exists; if it lives elsewhere, say so in the app:
SpiderIPPool.fromName(this, 'a', { size: 16 })`,
    ],
  },
  {
    title: 'where there is no pool at all',
    manifests: `${workload({ kind: 'CloneSet', annotations: WEB_POOL })}${MACVLAN}`,
    context: {},
    says: [
      `warning CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
CloneSet shop/web names pool "web-v4" (candidate for eth0), and nothing here makes one of that name; no pool is known here
if it does not exist elsewhere: Spiderpool refuses the whole list for one unknown name, so no pod of the workload starts
write the name of one that exists; if it lives elsewhere, say so in the app:
SpiderIPPool.fromName(this, 'web-v4', { size: 16 })`,
    ],
  },
  {
    title: 'more of them than are compared with what there is',
    manifests: web(ippools(JSON.stringify([{ interface: 'eth0', ipv4: SIMILAR }]))),
    context: {},
    says: SIMILAR.map(
      (name, at) => `warning CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
CloneSet shop/web names pool "${name}" (candidate for eth0), and nothing here makes one of that name; ${at < 25 ? 'the nearest is "web-v4"' : 'known: web-v4 and web-net1-v4'}
if it does not exist elsewhere: Spiderpool refuses the whole list for one unknown name, so no pod of the workload starts
write the name of one that exists; if it lives elsewhere, say so in the app:
SpiderIPPool.fromName(this, '${name}', { size: 16 })`,
    ),
  },
  {
    title: 'near to none of five',
    manifests: `${[1, 2, 3, 4, 5].map(at => pool(`[10.6.124.${at}0]`, `pool-number-${at}`)).join('')}${workload({ kind: 'CloneSet', annotations: ippools('[{"interface":"eth0","ipv4":["zebra"]}]') })}${MACVLAN}`,
    says: [
      `error CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/ippools"]
CloneSet shop/web names pool "zebra" (candidate for eth0), and nothing here makes one of that name; known: pool-number-1, pool-number-2, pool-number-3 and 2 more
Spiderpool refuses the whole list for one unknown name, so no pod of the workload starts
write the name of one that exists; if it lives elsewhere, say so in the app:
SpiderIPPool.fromName(this, 'zebra', { size: 16 })`,
    ],
  },
  {
    title: 'an empty name, which has a finding of its own',
    manifests: web(ippools('[{"interface":"eth0","ipv4":["web-v4",""]}]')),
    beside: ['annotation-empty'],
  },
]);

testVariants('subnet-unknown', [
  {
    title: 'in a manifest that no construct makes',
    manifests: `${workload({ kind: 'CloneSet', annotations: { 'ipam.spidernet.io/subnet': '{"ipv4":["subnet124"]}', 'ipam.spidernet.io/ippool-ip-number': '6' } })}${MACVLAN}`,
    origin: 'file',
    says: [
      `error CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/subnet"]
CloneSet shop/web names SpiderSubnet "subnet124" (for eth0), and nothing here makes one of that name; no SpiderSubnet is known here
Spiderpool makes no pool for the workload, so none of its pods start
write the name of one that exists; if it lives elsewhere, say so in spiderpool.yaml:
external: { subnets: [{ name: subnet124, size: 100 }] }`,
    ],
  },
  {
    title: 'of two NICs, where subnets may be elsewhere',
    manifests: `${subnet('[10.6.124.10-10.6.124.99]')}${web({ ...ON_VLAN7, 'ipam.spidernet.io/subnets': '[{"interface":"eth0","ipv4":["subnet125"]},{"interface":"net1","ipv4":["subnet124"],"ipv6":["subnet6"]}]', 'ipam.spidernet.io/ippool-ip-number': '6' })}`,
    context: {},
    says: [
      `warning CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/subnets"]
CloneSet shop/web names SpiderSubnet "subnet125" (for eth0), and nothing here makes one of that name; the nearest is "subnet124"
if it does not exist elsewhere: Spiderpool makes no pool for the workload, so none of its pods start
write the name of one that exists; if it lives elsewhere, say so in the app:
SpiderSubnet.fromName(this, 'subnet125', { size: 100 })`,
      `warning CloneSet web spec.template.metadata.annotations["ipam.spidernet.io/subnets"]
CloneSet shop/web names SpiderSubnet "subnet6" (for net1), and nothing here makes one of that name; the nearest is "subnet124"
if it does not exist elsewhere: Spiderpool makes no pool for the workload, so none of its pods start
write the name of one that exists; if it lives elsewhere, say so in the app:
SpiderSubnet.fromName(this, 'subnet6', { size: 100 })`,
    ],
    beside: ['subnet-pools-collide'],
  },
]);
