import type { FieldPath } from '../../manifests/field-path';
import type { Masters } from '../../manifests/multus/main-plugin';
import type { MultusConfig } from '../../manifests/multus/multus-config';
import { formatResourceId } from '../../manifests/resource-id';
import { multusConfigs } from '../cluster-lists';
import { each } from '../each';
import type { Found, Rule } from '../rule';
import { yamlList } from '../words';
import { multusConfig, PLAIN } from './example';

/** SpiderMultusConfigs whose interface of the node is missing, or whose several ones are no bond. */
export const multusConfigMasterInvalid: Rule = {
  id: 'multus-config-master-invalid',
  title: 'A SpiderMultusConfig has no usable interface of the node',
  class: 'admission',
  severity: 'error',
  gist: "master can't be empty / the bond property is nil with multiple Interfaces / bond name can't be empty",
  source:
    "Spiderpool's SpiderMultusConfig webhook; a master that is the empty text it lets pass, and the CNI plugin then finds no such interface",
  check: each(multusConfigs, (config, report) => {
    const problem = masterProblem(config);
    if (!problem) return;
    const { says, ...found } = problem;
    report({ manifest: config.manifest, message: `${formatResourceId(config.manifest.id)} ${says}`, ...found });
  }),
  bad: multusConfig('{ cniType: macvlan, macvlan: { master: [eth1, eth2] } }'),
  good: `${multusConfig('{ cniType: macvlan, macvlan: { master: [eth1, eth2], bond: { name: bond0, mode: 1 } } }')}${multusConfig(PLAIN, undefined, 'vlan7')}`,
};

type Problem = Pick<Found, 'field' | 'why' | 'fix'> & { readonly says: string };

const REFUSED = "Spiderpool's webhook refuses the object, so there is no network";

function masterProblem({ main, block }: MultusConfig): Problem | undefined {
  switch (main?.type) {
    case 'macvlan':
    case 'ipvlan':
    case 'vlan':
      return mastersProblem(main, block);
    case 'ipoib':
      return main.master === ''
        ? { field: [...block, 'master'], says: 'names no master', why: REFUSED, fix: 'master: ib0' }
        : undefined;
    default:
      return undefined;
  }
}

function mastersProblem({ master, bond }: Masters, block: FieldPath): Problem | undefined {
  const field = [...block, 'master'];
  if (master.length === 0) return { field, says: 'names no master', why: REFUSED, fix: 'master: [eth1]' };
  const empty = master.indexOf('');
  if (empty >= 0) {
    return {
      field: [...field, empty],
      says: 'names the empty text as its master',
      why: 'Spiderpool lets it pass, and the CNI plugin finds no such interface: no pod on the network starts',
      fix: 'master: [eth1]',
    };
  }
  if (master.length < 2 || (bond && bond.name !== '')) return undefined;
  return {
    field: bond ? [...block, 'bond', 'name'] : field,
    says: bond
      ? `makes a bond of ${yamlList(master)} without a name`
      : `names ${master.length} masters, ${yamlList(master)}, and no bond`,
    why: REFUSED,
    fix: `${bond ? '' : 'name one master, or how they are bonded:\n'}bond: { name: bond0, mode: ${bond?.mode ?? 1} }`,
  };
}
