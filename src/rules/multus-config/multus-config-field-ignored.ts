import type { FieldPath } from '../../manifests/field-path';
import { formatFieldPath } from '../../manifests/field-path';
import { child, own } from '../../manifests/json';
import type { MultusConfig } from '../../manifests/multus/multus-config';
import { formatResourceId } from '../../manifests/resource-id';
import { multusConfigs } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { multusConfig } from './example';

const DEFAULT_RULE_TABLE = 500;

/** Fields of SpiderMultusConfigs that come to nothing. */
export const multusConfigFieldIgnored: Rule = {
  id: 'multus-config-field-ignored',
  title: 'A field of a SpiderMultusConfig has no effect',
  class: 'runtime',
  severity: 'warning',
  gist: 'accepted, and left out of the network',
  source:
    "Spiderpool's webhook drops the coordinator of a custom network, and its controller leaves out pools without IPAM, the bond of a single master, the host's rule table, and podRPFilter without podCIDRType",
  check: each(multusConfigs, (config, report) => {
    for (const { field, because, fix } of ignoredFields(config)) {
      report({
        manifest: config.manifest,
        field,
        message: `${formatFieldPath(field)} of ${formatResourceId(config.manifest.id)} has no effect: ${because}`,
        why: 'what it asks for does not happen, and nothing says so',
        fix,
      });
    }
  }),
  bad: multusConfig('{ cniType: macvlan, macvlan: { master: [eth1] }, coordinator: { podRPFilter: 2 } }'),
  good: multusConfig(
    '{ cniType: macvlan, macvlan: { master: [eth1] }, coordinator: { podRPFilter: 2, podCIDRType: cluster } }',
  ),
};

interface IgnoredField {
  readonly field: FieldPath;
  readonly because: string;
  readonly fix: string;
}

function ignoredFields(config: MultusConfig): readonly IgnoredField[] {
  if (config.main?.type === 'custom') return ignoredByCustom(config);
  return [...ignoredPools(config), ...ignoredBond(config), ...ignoredByCoordinator(config)];
}

/** What is passed on as it stands takes nothing from elsewhere. Empty and default values ask for nothing. */
function ignoredByCustom({ manifest, disableIPAM, chain }: MultusConfig): readonly IgnoredField[] {
  const spec = child(manifest.object, 'spec');
  const ignored: string[] = [];
  if (own(spec, 'enableCoordinator') === true) ignored.push('enableCoordinator');
  else if (Object.keys(child(spec, 'coordinator')).length > 0) ignored.push('coordinator');
  if (disableIPAM) ignored.push('disableIPAM');
  if (chain.length > 0) ignored.push('chainCNIJsonData');
  return ignored.map(key => ({
    field: ['spec', key],
    because: 'the network of type custom is customCNI as it stands',
    fix: `remove it, and write what it is to do into customCNI`,
  }));
}

function ignoredPools({ disableIPAM, pools, block }: MultusConfig): readonly IgnoredField[] {
  if (!disableIPAM || (pools.ipv4.length === 0 && pools.ipv6.length === 0)) return [];
  return [
    {
      field: [...block, 'ippools'],
      because: 'disableIPAM is true, so nobody asks for an address',
      fix: 'remove ippools, or disableIPAM',
    },
  ];
}

function ignoredBond({ main, block }: MultusConfig): readonly IgnoredField[] {
  if (main?.type !== 'macvlan' && main?.type !== 'ipvlan' && main?.type !== 'vlan') return [];
  const [master, ...more] = main.master;
  if (!main.bond || master === undefined || more.length > 0) return [];
  return [
    {
      field: [...block, 'bond'],
      because: `there is one master, ${master}, and pods hang on it directly`,
      fix: `remove bond, or name the second interface:\nmaster: [${master}, eth2]`,
    },
  ];
}

function ignoredByCoordinator({ enableCoordinator, coordinator }: MultusConfig): readonly IgnoredField[] {
  if (!coordinator || !enableCoordinator) return [];
  const { field, settings, hostRuleTable = DEFAULT_RULE_TABLE } = coordinator;
  const ignored: IgnoredField[] = [];
  if (hostRuleTable !== DEFAULT_RULE_TABLE) {
    ignored.push({
      field: [...field, 'hostRuleTable'],
      because: 'it is not passed on to the network',
      fix: `write into the SpiderCoordinator default, for the whole cluster:\nhostRuleTable: ${hostRuleTable}`,
    });
  }
  if ((settings.podRPFilter ?? 0) !== 0 && settings.podCIDRType === undefined) {
    ignored.push({
      field: [...field, 'podRPFilter'],
      because: 'it is passed on to the network only where podCIDRType is set as well',
      fix: 'write beside it, or whatever the SpiderCoordinator has:\npodCIDRType: auto',
    });
  }
  return ignored;
}
