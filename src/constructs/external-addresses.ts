import type { Construct } from 'constructs';
import type { Family } from '../addresses/family';
import type { ExternalObjects } from '../context/context';
import type { ExternalData, ExternalPoolData } from '../context/context-data';
import type { ContextProblem } from '../context/context-problem';
import { parseExternalObjects } from '../context/parse-external';
import { formatFieldPath } from '../manifests/field-path';
import { openDoor } from '../synth/app-door';
import { declareExternal } from '../synth/external-declarations';
import { PropChecks, shown } from './prop-checks';

/**
 * What is known of a SpiderIPPool or SpiderSubnet that lives elsewhere. Its family must be told by `subnet`, `ips` or `family`. How many
 * addresses it has is counted from `ips`, else taken from `size`, else unknown.
 */
export type ExternalAddressesProps = ExternalFamily & ExternalCapacity;

/** Where the family of a pool or subnet elsewhere is known from. */
export type ExternalFamily =
  | { readonly subnet: string; readonly family?: 4 | 6 }
  | { readonly ips: readonly string[]; readonly subnet?: string; readonly family?: 4 | 6 }
  | { readonly family: 4 | 6; readonly subnet?: string };

/** How many addresses a pool or subnet elsewhere has: its ranges, or their number. */
export type ExternalCapacity =
  | { readonly ips?: readonly string[]; readonly excludeIPs?: readonly string[]; readonly size?: never }
  | { readonly ips?: never; readonly excludeIPs?: never; readonly size?: number | string };

/** The plain form of the context, where `family` is called as Spiderpool calls it. */
export function poolData(checks: PropChecks, name: string, props: ExternalAddressesProps): ExternalPoolData {
  const { family, ...others } = checks.props(props);
  return { name, ...others, ...(family === undefined ? {} : { ipVersion: family }) };
}

/** Makes the objects known to the engine, which counts them and does not judge them. */
export function declare(scope: Construct, checks: PropChecks, data: ExternalData): ExternalObjects {
  const parsed = parseExternalObjects(data);
  if (!parsed.ok) return refuse(checks, parsed.problem);
  declareExternal(scope, parsed.value);
  openDoor(scope);
  return parsed.value;
}

/** Checks for a static method, whose object has no path of its own. */
export function checksOfFromName(scope: Construct, kind: string, name: string): PropChecks {
  return new PropChecks(() => `${scope.node.path}: ${kind}.fromName(${shown(name)})`);
}

/** The family of something elsewhere, which NICs must know to name it in the right list. */
export function knownFamily(checks: PropChecks, family: Family | undefined): Family {
  return family ?? checks.refuse('family', ' must be 4 or 6, because neither props.subnet nor props.ips tells it');
}

function refuse(checks: PropChecks, problems: readonly ContextProblem[]): never {
  const [first, ...others] = problems.map(({ path, message, suggestion }) => {
    // The first two steps are the list of the context and the place in it, which the caller did not write.
    const [field, ...deeper] = path[0] === 'reservedIPs' ? ['ips', ...path.slice(1)] : path.slice(2);
    const prop = field === 'ipVersion' ? 'family' : field;
    const place = prop === undefined || prop === 'name' ? 'the name' : `props.${formatFieldPath([prop, ...deeper])}`;
    return `${place}: ${message}${suggestion === undefined ? '' : `; write "${suggestion}"`}`;
  });
  throw new Error(`${checks.place}: ${[first, ...others].join('\n  ')}`);
}
