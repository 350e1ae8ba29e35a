import { formatResourceId } from '../../manifests/resource-id';
import { multusConfigs } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { multusConfig } from './example';

/** SR-IOV networks that do not say which virtual functions they are made of. */
export const multusConfigResourceMissing: Rule = {
  id: 'multus-config-resource-missing',
  title: 'An SR-IOV network names no resource',
  class: 'admission',
  severity: 'error',
  gist: 'no spec.sriovConfig[resourceName] specified',
  source: "Spiderpool's SpiderMultusConfig webhook; the schema of the resource lets it be left out",
  check: each(multusConfigs, ({ manifest, main, block }, report) => {
    if ((main?.type !== 'sriov' && main?.type !== 'ib-sriov') || main.resourceName !== '') return;
    report({
      manifest,
      field: [...block, 'resourceName'],
      message: `${formatResourceId(manifest.id)} is of type ${main.type} and names no resourceName`,
      why: "Spiderpool's webhook refuses the object: without it no virtual function could be found for a pod",
      fix: `write what the SR-IOV device plugin calls its virtual functions, such as:\nresourceName: ${main.type === 'sriov' ? 'intel.com/sriov' : 'mellanox.com/ib'}`,
    });
  }),
  bad: multusConfig('{ cniType: sriov, sriov: { vlanID: 6 } }'),
  good: multusConfig('{ cniType: sriov, sriov: { vlanID: 6, resourceName: intel.com/sriov } }'),
};
