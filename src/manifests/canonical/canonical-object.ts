import type { ClusterSettings } from '../../context/context';
import { SPIDERPOOL_API_VERSION } from '../api-groups';
import { readIPPool, readSubnet } from '../ip-pool';
import { isJsonObject, own } from '../json';
import type { Manifest } from '../manifest';
import { readReservedIP } from '../reserved-ip';
import { canonicalBlock, POOL_DEFAULTS } from './canonical-address-block';
import type { CanonicalForm, CanonicalSpec } from './canonical-form';
import { canonicalCoordinatorForm, canonicalMultusForm } from './canonical-multus';
import { canonicalReservedIP } from './canonical-reserved-ip';
import type { SubnetInheritance } from './subnet-inheritance';
import { withoutControllerFields } from './written-by-controllers';

/** What the form of an object depends on beside itself. */
export interface CanonicalSurroundings {
  /** Of the object's cluster. */
  readonly settings: ClusterSettings;
  /** Where pools have gateway and routes from that say nothing of them. */
  readonly subnets: SubnetInheritance;
}

/**
 * The form of an object that the schema's defaults and Spiderpool's mutating webhooks leave alone, without what only controllers write;
 * undefined for kinds that are not Spiderpool's, and for releases before 0.4, which had another API version.
 *
 * The canonical form of a canonical form is itself.
 */
export function canonicalForm(manifest: Manifest, surroundings: CanonicalSurroundings): CanonicalForm | undefined {
  const form = manifest.id.apiVersion === SPIDERPOOL_API_VERSION ? formOfKind(manifest, surroundings) : undefined;
  return form && { ...form, object: withoutControllerFields(form.object) };
}

function formOfKind(manifest: Manifest, { settings, subnets }: CanonicalSurroundings): CanonicalForm | undefined {
  switch (manifest.id.kind) {
    case 'SpiderIPPool': {
      const pool = readIPPool(manifest);
      const inherited = pool.cidr ? subnets.of(manifest, pool.cidr.toString()) : {};
      return withSpec(manifest, canonicalBlock(pool, { defaults: POOL_DEFAULTS, ...inherited }));
    }
    case 'SpiderSubnet':
      return withSpec(manifest, canonicalBlock(readSubnet(manifest), { defaults: {} }));
    case 'SpiderReservedIP':
      return withSpec(manifest, canonicalReservedIP(readReservedIP(manifest)));
    case 'SpiderMultusConfig':
      return canonicalMultusForm(manifest, settings);
    case 'SpiderCoordinator':
      return canonicalCoordinatorForm(manifest, settings);
    default:
      return undefined;
  }
}

function withSpec({ object }: Manifest, { spec, left }: CanonicalSpec): CanonicalForm {
  return { object: isJsonObject(own(object, 'spec')) ? { ...object, spec } : object, left };
}
