import { child, own } from '../../manifests/json';
import { CNI_BLOCK, CNI_TYPES } from '../../manifests/multus/cni-type';
import { formatResourceId } from '../../manifests/resource-id';
import { multusConfigs } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { enumeration } from '../words';
import { multusConfig, PLAIN } from './example';

/** SpiderMultusConfigs with settings of other types than their own. */
export const multusConfigBlockForeign: Rule = {
  id: 'multus-config-block-foreign',
  title: 'A SpiderMultusConfig has settings of another CNI type',
  class: 'admission',
  severity: 'error',
  gist: 'the cniType macvlan only supports spec.macvlanConfig, please remove other CNI configs',
  source:
    "Spiderpool's SpiderMultusConfig webhook lets no block in beside that of cniType, an empty customCNI included; without cniType the type is custom",
  check: each(multusConfigs, ({ manifest, cniType, hasBlock, foreignBlocks }, report) => {
    const [first] = foreignBlocks;
    if (cniType === undefined || !hasBlock || first === undefined) return;
    const isNamed = (own(child(manifest.object, 'spec'), 'cniType') ?? undefined) !== undefined;
    const others = enumeration(foreignBlocks.map(block => `spec.${block}`));
    const type = CNI_TYPES.find(candidate => CNI_BLOCK[candidate] === first);
    report({
      manifest,
      field: ['spec', first],
      message: isNamed
        ? `${formatResourceId(manifest.id)} is of type ${cniType} and has ${others} as well`
        : `${formatResourceId(manifest.id)} names no cniType, which means custom, and has ${others}`,
      why: "Spiderpool's webhook refuses the object for settings that belong to another type, even for an empty customCNI",
      fix: isNamed ? `remove ${others}` : `cniType: ${type}`,
    });
  }),
  bad: multusConfig('{ cniType: macvlan, macvlan: { master: [eth1] }, customCNI: "" }'),
  good: multusConfig(PLAIN),
};
