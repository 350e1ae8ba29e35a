import type { Cidr } from '../addresses/cidr';
import type { Family } from '../addresses/family';
import type { IPAddress } from '../addresses/ip-address';
import type { FieldPath } from './field-path';
import type { FieldProblems } from './field-problem';
import { isJsonObject } from './json';
import { readAddress, readNetwork } from './read-address';
import { FieldReader } from './read-fields';

/** One entry of `spec.routes`: as written, since the webhook compares some of it as text, and as read. */
export interface Route {
  readonly field: FieldPath;
  readonly dst: string | undefined;
  readonly gw: string | undefined;
  /** `dst`, host bits allowed; undefined where it is no CIDR of the family. */
  readonly destination: Cidr | undefined;
  /** `gw`; undefined where it is no address of the family. */
  readonly gateway: IPAddress | undefined;
}

const NONE: readonly Route[] = [];

/** Reads `spec.routes`. An entry without `dst` or `gw` is a problem: Spiderpool takes what is missing for an empty text. */
export function readRoutes(reader: FieldReader, family: Family | undefined, problems: FieldProblems): readonly Route[] {
  const routes = reader.list('routes');
  if (!routes || routes.length === 0) return NONE;
  return routes.flatMap((route, index) => {
    const field = [...reader.path('routes'), index];
    if (!isJsonObject(route)) {
      problems.wrongType(field, 'a mapping with dst and gw', route);
      return [];
    }
    const entry = new FieldReader(route, field, problems);
    const dst = entry.text('dst');
    const gw = entry.text('gw');
    if (!entry.has('dst')) problems.missing(entry.path('dst'), 'the network the route leads to, such as 172.16.0.0/12');
    if (!entry.has('gw')) problems.missing(entry.path('gw'), 'the router, an address of the subnet');
    return [
      {
        field,
        dst,
        gw,
        destination: dst === undefined ? undefined : readNetwork(dst, entry.path('dst'), family, problems),
        gateway: gw === undefined ? undefined : readAddress(gw, entry.path('gw'), family, problems),
      },
    ];
  });
}
