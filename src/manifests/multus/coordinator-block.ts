import type { FieldPath } from '../field-path';
import type { FieldProblems } from '../field-problem';
import { isJsonObject } from '../json';
import { FieldReader, type TextEntry } from '../read-fields';
import type { CoordinatorSettings } from './coordinator-plugin';

/** The settings of a coordinator, in a SpiderCoordinator's `spec` or in a SpiderMultusConfig's `spec.coordinator`. */
export interface CoordinatorBlock {
  /** Where they stand. */
  readonly field: FieldPath;
  readonly settings: CoordinatorSettings;
  /** The number of the host's routing table. A SpiderMultusConfig does not pass it on. */
  readonly hostRuleTable: number | undefined;
  readonly hijackCIDR: readonly TextEntry[];
  readonly policyRoutes: readonly PolicyRouteEntry[];
}

/** One entry of `policyRoutes`; an end that is missing is the empty text, as Spiderpool takes it. */
export interface PolicyRouteEntry {
  readonly field: FieldPath;
  readonly dst: string;
  readonly gw: string;
}

/** Reads the settings of a coordinator. */
export function readCoordinatorBlock(reader: FieldReader, field: FieldPath, problems: FieldProblems): CoordinatorBlock {
  const hijackCIDR = reader.texts('hijackCIDR') ?? [];
  const policyRoutes = readPolicyRoutes(reader, problems);
  return {
    field,
    hostRuleTable: reader.integer('hostRuleTable'),
    hijackCIDR,
    policyRoutes,
    settings: {
      mode: reader.text('mode'),
      tunePodRoutes: reader.flag('tunePodRoutes'),
      txQueueLen: reader.integer('txQueueLen'),
      vethLinkAddress: reader.text('vethLinkAddress'),
      vethMTU: reader.integer('vethMTU'),
      podMACPrefix: reader.text('podMACPrefix'),
      podDefaultRouteNIC: reader.text('podDefaultRouteNIC'),
      podRPFilter: reader.integer('podRPFilter'),
      podCIDRType: reader.text('podCIDRType'),
      hijackCIDR: hijackCIDR.map(({ text }) => text),
      policyRoutes,
    },
  };
}

function readPolicyRoutes(reader: FieldReader, problems: FieldProblems): readonly PolicyRouteEntry[] {
  const routes = reader.list('policyRoutes') ?? [];
  return routes.flatMap((route, index) => {
    const field = [...reader.path('policyRoutes'), index];
    if (!isJsonObject(route)) {
      problems.wrongType(field, 'a mapping with dst and gw', route);
      return [];
    }
    const entry = new FieldReader(route, field, problems);
    return [{ field, dst: entry.text('dst') ?? '', gw: entry.text('gw') ?? '' }];
  });
}
