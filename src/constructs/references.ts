import type { Family } from '../addresses/family';
import { isJsonObject } from '../manifests/json';
import type { INetwork } from './network';
import { type PropChecks, shown } from './prop-checks';

/** A SpiderIPPool or SpiderSubnet, made here or elsewhere: what NICs and networks refer to. */
export interface AddressSource {
  readonly name: string;
  readonly family: Family;
}

/** Checks a reference to a network, which a JavaScript caller may have written as text. */
export function readNetwork(checks: PropChecks, prop: string, network: INetwork): INetwork {
  if (isJsonObject(network) && typeof network.name === 'string' && typeof network.namespace === 'string')
    return network;
  return checks.refuse(
    prop,
    ` must be a NetworkAttachmentDefinition or NetworkAttachmentDefinition.fromName(…), not ${shown(network)}`,
  );
}

/** Checks references to pools or subnets, which a JavaScript caller may have written as text. */
export function readSources(
  checks: PropChecks,
  prop: string,
  { kind, sources }: { kind: 'SpiderIPPool' | 'SpiderSubnet'; sources: readonly AddressSource[] | undefined },
): readonly AddressSource[] {
  return checks.list(prop, sources).map((source, index) => {
    const isSource = isJsonObject(source) && typeof source.name === 'string';
    if (isSource && (source.family === 4 || source.family === 6)) return source;
    return checks.refuse(`${prop}[${index}]`, ` must be a ${kind} or ${kind}.fromName(…), not ${shown(source)}`);
  });
}

/** The names of those of one family, in order. */
export function namesOf(sources: readonly AddressSource[], family: Family): readonly string[] {
  return sources.filter(source => source.family === family).map(source => source.name);
}
