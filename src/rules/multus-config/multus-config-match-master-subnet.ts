import { formatResourceId } from '../../manifests/resource-id';
import { multusConfigs } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { multusConfig } from './example';

/** `matchMasterSubnet` of types that do not have it. */
export const multusConfigMatchMasterSubnet: Rule = {
  id: 'multus-config-match-master-subnet',
  title: 'matchMasterSubnet is set for a CNI type that does not have it',
  class: 'admission',
  severity: 'error',
  gist: 'MatchMasterSubnet feature is not supported for macvlan',
  source:
    "Spiderpool's SpiderMultusConfig webhook refuses it for macvlan, ipvlan and vlan; its controller passes it on for sriov alone",
  check: each(multusConfigs, ({ manifest, main, pools, block }, report) => {
    if (!main || main.type === 'sriov' || !pools.matchMasterSubnet) return;
    const isRefused = main.type === 'macvlan' || main.type === 'ipvlan' || main.type === 'vlan';
    report({
      manifest,
      field: [...block, 'ippools', 'matchMasterSubnet'],
      severity: isRefused ? 'error' : 'warning',
      message: `${formatResourceId(manifest.id)} sets matchMasterSubnet, which type ${main.type} does not have`,
      why: isRefused
        ? "Spiderpool's webhook refuses the object, so there is no network"
        : 'Spiderpool ignores it: pods get addresses of any pool in the list',
      fix: 'remove matchMasterSubnet; it works for cniType sriov',
    });
  }),
  bad: multusConfig('{ cniType: macvlan, macvlan: { master: [eth1], ippools: { matchMasterSubnet: true } } }'),
  good: multusConfig(
    '{ cniType: sriov, sriov: { resourceName: intel.com/sriov, ippools: { matchMasterSubnet: true } } }',
  ),
};
