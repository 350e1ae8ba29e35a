import type { FieldPath } from '../../manifests/field-path';
import { formatFieldPath } from '../../manifests/field-path';
import { type CniText, readCniConfig, readCniPlugin } from '../../manifests/multus/cni-plugin-text';
import type { MultusConfig } from '../../manifests/multus/multus-config';
import { formatResourceId } from '../../manifests/resource-id';
import { multusConfigs } from '../cluster-lists';
import { each } from '../each';
import type { Rule } from '../rule';
import { multusConfig, PLAIN } from './example';

/** CNI configurations, given as JSON text, that cannot be loaded. */
export const multusConfigJsonInvalid: Rule = {
  id: 'multus-config-json-invalid',
  title: 'A CNI configuration in a SpiderMultusConfig cannot be loaded',
  class: 'admission',
  severity: 'error',
  gist: "customCniConfig isn't a valid JSON encoding / invalid: missing 'type'",
  source:
    "Spiderpool's SpiderMultusConfig webhook wants chained plugins to be CNI plugins and customCNI to be JSON; that customCNI is a CNI configuration only Multus wants",
  check: each(multusConfigs, (config, report) => {
    for (const { field, text, isRefused } of texts(config)) {
      if (text.ok) continue;
      report({
        manifest: config.manifest,
        field,
        message: `${formatFieldPath(field)} of ${formatResourceId(config.manifest.id)} ${text.problem}`,
        why: isRefused
          ? "Spiderpool's webhook refuses the object, so there is no network"
          : 'Spiderpool lets it pass as it stands, and Multus cannot load it: no pod on the network starts',
        fix: `write a CNI plugin as JSON, such as:\n'{"type":"tuning","sysctl":{"net.core.somaxconn":"512"}}'`,
      });
    }
  }),
  bad: multusConfig(`{ cniType: macvlan, macvlan: { master: [eth1] }, chainCNIJsonData: ['{"name":"tuning"}'] }`),
  good: `${multusConfig(`{ cniType: macvlan, macvlan: { master: [eth1] }, chainCNIJsonData: ['{"type":"tuning"}'] }`)}${multusConfig(PLAIN, undefined, 'vlan7')}`,
};

interface JudgedText {
  readonly field: FieldPath;
  readonly text: CniText;
  /** By the webhook, not only by Multus. */
  readonly isRefused: boolean;
}

function texts({ main, block, chain }: MultusConfig): readonly JudgedText[] {
  const chained = chain.map(({ field, text }) => ({ field, text: readCniPlugin(text), isRefused: true }));
  if (main?.type !== 'custom' || main.customCNI === '') return chained;
  const text = readCniConfig(main.customCNI);
  return [{ field: block, text, isRefused: !text.ok && !text.isJson }, ...chained];
}
