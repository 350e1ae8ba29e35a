import { MULTUS_ANNOTATION } from '../../manifests/annotation-keys';
import type { FieldPath } from '../../manifests/field-path';
import type { Manifest } from '../../manifests/manifest';
import { CNI_VERSIONS, isCniVersion } from '../../manifests/multus/cni-type';
import { describeNetwork, NETWORK_CONFIG_FIELD, type NetworkDescription } from '../../manifests/network-attachment';
import { formatResourceId } from '../../manifests/resource-id';
import type { ClusterPlan } from '../../plan/address-plan';
import { each } from '../each';
import type { Rule } from '../rule';
import { enumeration } from '../words';
import { attachment } from './example';

/** Networks of CNI versions that Spiderpool does not speak. */
export const networkCniVersion: Rule = {
  id: 'network-cni-version',
  title: 'A network of Spiderpool has a CNI version that Spiderpool does not know',
  class: 'admission',
  severity: 'error',
  gist: 'unsupported CNI version',
  source: `Spiderpool's SpiderMultusConfig webhook, and its IPAM plugin for every network it serves: the versions are ${enumeration(CNI_VERSIONS)}`,
  check: each(versions, ({ manifest, field, version, isRefused }, report) => {
    if (isCniVersion(version)) return;
    report({
      manifest,
      field,
      message: `the network of ${formatResourceId(manifest.id)} has CNI version ${JSON.stringify(version)}, and Spiderpool knows ${enumeration(CNI_VERSIONS)}`,
      why: isRefused
        ? "Spiderpool's webhook refuses the object, so there is no network"
        : "Spiderpool's IPAM plugin refuses the call, and no pod on the network starts",
      fix: '"cniVersion":"0.3.1"',
    });
  }),
  bad: attachment(
    '{"cniVersion":"1.1.0","name":"vlan6","type":"macvlan","master":"eth1","ipam":{"type":"spiderpool"}}',
  ),
  good: attachment(
    '{"cniVersion":"1.0.0","name":"vlan6","type":"macvlan","master":"eth1","ipam":{"type":"spiderpool"}}',
  ),
};

interface NamedVersion {
  readonly manifest: Manifest;
  readonly field: FieldPath;
  readonly version: string;
  /** By the webhook, not only at run time. */
  readonly isRefused: boolean;
}

/** Every version that is named for a network whose addresses come from Spiderpool. */
function versions({ objects }: ClusterPlan): readonly NamedVersion[] {
  const named: NamedVersion[] = [];
  const add = (manifest: Manifest, field: FieldPath, { usesSpiderpool, cniVersion: version }: NetworkDescription) => {
    if (usesSpiderpool && version !== undefined) named.push({ manifest, field, version, isRefused: false });
  };
  for (const network of objects.networks) add(network.manifest, NETWORK_CONFIG_FIELD, network);
  for (const { manifest, annotations, main, block } of objects.multusConfigs) {
    const version = annotations.get(MULTUS_ANNOTATION.cniVersion);
    const field = ['metadata', 'annotations', MULTUS_ANNOTATION.cniVersion];
    if (version !== undefined) named.push({ manifest, field, version, isRefused: true });
    if (main?.type === 'custom') add(manifest, block, describeNetwork(main.customCNI));
  }
  return named;
}
