import type { MultusConfig } from '../../manifests/multus/multus-config';
import { formatResourceId } from '../../manifests/resource-id';
import { multusConfigs } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { multusConfig } from './example';

const LAST_VLAN = 4094;

/** VLANs of SpiderMultusConfigs that the webhook refuses, beyond the bounds of the schema. */
export const multusConfigVlanInvalid: Rule = {
  id: 'multus-config-vlan-invalid',
  title: 'The VLAN of a SpiderMultusConfig is none it can have',
  class: 'admission',
  severity: 'error',
  gist: 'invalid vlanId, please make sure vlanId in range [0,4094] / vlanId must not be specified when vlanMode is auto',
  source:
    "Spiderpool's SpiderMultusConfig webhook: the tag of an OVS port has no bounds in the schema, and vlanMode auto goes without vlanID",
  check: each(multusConfigs, (config, report) => {
    const problem = vlanProblem(config);
    if (!problem) return;
    const { key, says, fix } = problem;
    report({
      manifest: config.manifest,
      field: [...config.block, key],
      message: `${formatResourceId(config.manifest.id)} ${says}`,
      why: "Spiderpool's webhook refuses the object, so there is no network",
      fix,
    });
  }),
  bad: multusConfig('{ cniType: vlan, vlan: { master: [eth1], vlanMode: auto, vlanID: 6 } }'),
  good: multusConfig('{ cniType: vlan, vlan: { master: [eth1], vlanMode: manual, vlanID: 6 } }'),
};

interface Problem {
  readonly key: string;
  readonly says: string;
  readonly fix: string;
}

function vlanProblem({ main }: MultusConfig): Problem | undefined {
  if (main?.type === 'ovs' && (main.vlan < 0 || main.vlan > LAST_VLAN)) {
    const says = `tags its port with VLAN ${main.vlan}, and VLANs go from 0 to ${LAST_VLAN}`;
    return { key: 'vlan', says, fix: 'write the number of the VLAN, or, for an untagged port:\nvlan: 0' };
  }
  if (main?.type === 'vlan' && main.vlanMode === 'auto' && main.vlanID !== undefined) {
    const says = `has vlanID ${main.vlanID} beside vlanMode auto`;
    return { key: 'vlanID', says, fix: `remove vlanID, or, to have VLAN ${main.vlanID}, write:\nvlanMode: manual` };
  }
  return undefined;
}
