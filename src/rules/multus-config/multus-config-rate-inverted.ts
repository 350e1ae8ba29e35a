import { formatResourceId } from '../../manifests/resource-id';
import { multusConfigs } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { multusConfig } from './example';

/** SR-IOV networks that guarantee more than they allow. */
export const multusConfigRateInverted: Rule = {
  id: 'multus-config-rate-inverted',
  title: 'An SR-IOV network guarantees a higher rate than it allows',
  class: 'admission',
  severity: 'error',
  gist: 'minTxRateMbps must be less than maxTxRateMbps',
  source:
    "Spiderpool's SpiderMultusConfig webhook, which compares after it has filled in 0 for a maximum that is missing",
  check: each(multusConfigs, ({ manifest, main, block }, report) => {
    if (main?.type !== 'sriov' || main.minTxRateMbps <= main.maxTxRateMbps) return;
    const { minTxRateMbps: least, maxTxRateMbps: most } = main;
    report({
      manifest,
      field: [...block, 'minTxRateMbps'],
      message: `${formatResourceId(manifest.id)} has minTxRateMbps ${least} and ${most === 0 ? 'no maxTxRateMbps, which counts as 0' : `maxTxRateMbps ${most}`}`,
      why: "Spiderpool's webhook refuses the object, so there is no network",
      fix: `write at least:\nmaxTxRateMbps: ${least}`,
    });
  }),
  bad: multusConfig('{ cniType: sriov, sriov: { resourceName: intel.com/sriov, minTxRateMbps: 100 } }'),
  good: multusConfig(
    '{ cniType: sriov, sriov: { resourceName: intel.com/sriov, minTxRateMbps: 100, maxTxRateMbps: 500 } }',
  ),
};
