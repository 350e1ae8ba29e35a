import { nearestName } from '../../context/nearest-name';
import { child, type JsonObject } from '../../manifests/json';
import { CNI_BLOCK, CNI_TYPES } from '../../manifests/multus/cni-type';
import type { MultusConfig } from '../../manifests/multus/multus-config';
import { formatResourceId } from '../../manifests/resource-id';
import { multusConfigs } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { enumeration } from '../words';
import { multusConfig, PLAIN } from './example';

const KNOWN_FIELDS: ReadonlySet<string> = new Set([
  ...Object.values(CNI_BLOCK),
  'cniType',
  'coordinator',
  'enableCoordinator',
  'disableIPAM',
  'chainCNIJsonData',
]);

/** SpiderMultusConfigs without the settings of their own type. */
export const multusConfigBlockMissing: Rule = {
  id: 'multus-config-block-missing',
  title: 'A SpiderMultusConfig lacks the settings of its CNI type',
  class: 'admission',
  severity: 'error',
  gist: 'no spec.macvlanConfig specified',
  source:
    "Spiderpool's SpiderMultusConfig webhook: the block that belongs to cniType has to be there; its messages call it macvlanConfig, ipvlanConfig and so on",
  check: each(multusConfigs, (config, report) => {
    const { manifest, cniType, hasBlock } = config;
    if (cniType === undefined || hasBlock) return;
    const key = CNI_BLOCK[cniType];
    if (isMisspelt(key, manifest.object)) return;
    const others = config.foreignBlocks.map(block => `spec.${block}`);
    report({
      manifest,
      field: ['spec', 'cniType'],
      message: `${formatResourceId(manifest.id)} is of type ${cniType} and has no spec.${key}${others.length === 0 ? '' : `, but ${enumeration(others)}`}`,
      why: "Spiderpool's webhook refuses the object, so there is no network",
      fix: typeOfOnlyBlock(config) ?? `${key}: ${BLOCK_EXAMPLE[cniType]}`,
    });
  }),
  bad: multusConfig('{ cniType: macvlan }'),
  good: multusConfig(PLAIN),
};

/** Whether the settings stand under a name that the schema does not have: `macvlanConfig`. That it is unknown says it all. */
function isMisspelt(key: string, object: JsonObject): boolean {
  const written = Object.keys(child(object, 'spec'));
  return written.some(
    name => !KNOWN_FIELDS.has(name) && (name.startsWith(key) || nearestName(name, [key]) !== undefined),
  );
}

/** The type that the settings belong to, when there are settings of one type alone. */
function typeOfOnlyBlock({ foreignBlocks }: MultusConfig): string | undefined {
  const [block, ...more] = foreignBlocks;
  const type = CNI_TYPES.find(candidate => CNI_BLOCK[candidate] === block);
  return type === undefined || more.length > 0 ? undefined : `cniType: ${type}`;
}

const BLOCK_EXAMPLE = {
  macvlan: '{ master: [eth1] }',
  ipvlan: '{ master: [eth1] }',
  vlan: '{ master: [eth1], vlanID: 6 }',
  sriov: '{ resourceName: intel.com/sriov }',
  'ib-sriov': '{ resourceName: mellanox.com/ib }',
  ipoib: '{ master: ib0 }',
  ovs: '{ bridge: br1 }',
  custom: `'{"cniVersion":"0.3.1","type":"bridge"}'`,
} as const;
