import type { Context } from '../../context/context';
import { type AddressBlock, readSubnet } from '../ip-pool';
import { child, type JsonObject, own } from '../json';
import type { Manifest } from '../manifest';
import { canonicalBlock } from './canonical-address-block';

/** What pools get of their subnet. */
export interface Inherited {
  readonly gateway?: string;
  readonly routes?: readonly JsonObject[];
}

/**
 * What Spiderpool's webhook gives a pool without a gateway or routes: those of the SpiderSubnet of its cluster whose CIDR is written the same.
 * Nothing where the feature is off, where there is no such subnet, or where several make it a guess.
 */
export class SubnetInheritance {
  private readonly subnets = new Map<string, Inherited[]>();

  constructor(private readonly context: Context) {}

  /** Makes a subnet known; what of it cannot be read is not inherited. */
  add(manifest: Manifest): void {
    const subnet = readSubnet(manifest);
    if (!subnet.cidr || !this.hasSubnets(manifest)) return;
    const key = keyOf(manifest, subnet.cidr.toString());
    this.subnets.set(key, [...(this.subnets.get(key) ?? []), inheritedFrom(subnet)]);
  }

  /** @param cidr the canonical text of the pool's CIDR */
  of(pool: Manifest, cidr: string): Inherited {
    const [subnet = {}, other] = this.subnets.get(keyOf(pool, cidr)) ?? [];
    return other ? {} : subnet;
  }

  private hasSubnets({ id }: Manifest): boolean {
    const { settings } = (id.cluster === null ? undefined : this.context.clusters.get(id.cluster)) ?? this.context;
    return settings.spiderpool.enableSpiderSubnet;
  }
}

function keyOf({ id }: Manifest, cidr: string): string {
  return JSON.stringify([id.cluster, cidr]);
}

function inheritedFrom(subnet: AddressBlock): Inherited {
  const { spec } = canonicalBlock(subnet, { defaults: {} });
  const routes = own(spec, 'routes');
  const isReadable = subnet.routes.every(({ destination, gateway }) => destination && gateway);
  const isWhole = Array.isArray(routes) && routes.length > 0 && routes.length === subnet.routes.length && isReadable;
  return {
    ...(subnet.gateway ? { gateway: subnet.gateway.toString() } : {}),
    ...(isWhole ? { routes: routes.map((_, index) => routeOf(routes, index)) } : {}),
  };
}

/** Only what the schema has: a pool need not repeat what is wrong with its subnet. */
function routeOf(routes: readonly unknown[], index: number): JsonObject {
  const { dst, gw } = child({ ...routes }, String(index));
  return { dst, gw };
}
