import { formatResourceId } from '../../manifests/resource-id';
import { multusConfigs } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { multusConfig } from './example';

/** Ranges of VLANs on OVS ports that have no beginning, or end before it. */
export const multusConfigTrunkInvalid: Rule = {
  id: 'multus-config-trunk-invalid',
  title: 'A range of VLANs on an OVS port is none',
  class: 'admission',
  severity: 'error',
  gist: 'minID is greater than maxID in trunk parameter / the webhook crashes',
  source:
    "Spiderpool's SpiderMultusConfig webhook, which reads minID wherever there is a maxID and fails on one that is not there",
  check: each(multusConfigs, ({ manifest, main, block }, report) => {
    if (main?.type !== 'ovs') return;
    for (const [index, { minID, maxID }] of main.trunk.entries()) {
      if (maxID === undefined || (minID !== undefined && minID <= maxID)) continue;
      report({
        manifest,
        field: [...block, 'trunk', index, minID === undefined ? 'maxID' : 'minID'],
        message: `entry ${index} of the trunk of ${formatResourceId(manifest.id)} ends at VLAN ${maxID} and ${minID === undefined ? 'has no minID' : `begins at VLAN ${minID}`}`,
        why:
          minID === undefined
            ? "Spiderpool's webhook crashes on it, so the object is refused with a message that names no field"
            : "Spiderpool's webhook refuses the object, so there is no network",
        fix:
          minID === undefined
            ? `for a range, write:\n- { minID: 1, maxID: ${maxID} }\nfor one VLAN:\n- { id: ${maxID} }`
            : `- { minID: ${maxID}, maxID: ${minID} }`,
      });
    }
  }),
  bad: multusConfig('{ cniType: ovs, ovs: { bridge: br1, trunk: [{ maxID: 20 }] } }'),
  good: multusConfig('{ cniType: ovs, ovs: { bridge: br1, trunk: [{ minID: 10, maxID: 20 }, { id: 30 }] } }'),
};
