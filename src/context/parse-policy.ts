import type {
  ClusterPolicy,
  Headroom,
  NamespacePolicy,
  Policy,
  PolicyException,
  PolicyOverrides,
  RuleLevel,
  Timing,
} from './context';
import { type DataNode, fits, quoted } from './data-node';
import { defaultPolicy } from './default-context';
import { present } from './present';
import { calendarDay, namespaceGlob, objectGlob, percentage, ruleId, words } from './text-form';

const TERMS = ['bar', 'headroom', 'failedNodes', 'timing', 'dualStack'] as const;

/** The policy as written, with the defaults where nothing is. */
export function parsePolicy(node: DataNode | undefined): Policy {
  const fields = node?.mapping({ keys: [...TERMS, 'namespaces', 'rules'] }) ?? {};
  return {
    ...defaultPolicy,
    ...parseOverrides(fields),
    namespaces: parseNamespaces(fields.namespaces),
    rules: parseRuleLevels(fields.rules),
  };
}

/** Where the policy of a cluster differs. */
export function parseClusterPolicy(node: DataNode | undefined): ClusterPolicy {
  const fields = node?.mapping({ keys: [...TERMS, 'namespaces'] }) ?? {};
  return { overrides: parseOverrides(fields), namespaces: parseNamespaces(fields.namespaces) };
}

function parseNamespaces(node: DataNode | undefined): readonly NamespacePolicy[] {
  return (node?.entries() ?? []).map(([pattern, entry]) => {
    if (!fits(pattern, namespaceGlob)) entry.keyProblem(`${quoted(pattern)} is not ${namespaceGlob.words}`);
    return { pattern, overrides: parseOverrides(entry.mapping({ keys: TERMS }) ?? {}) };
  });
}

/** The fields of a policy that may differ by cluster and namespace. */
type TermFields = { readonly [Term in (typeof TERMS)[number]]?: DataNode };

function parseOverrides({ bar, headroom, failedNodes, timing, dualStack }: TermFields): PolicyOverrides {
  return present<PolicyOverrides>({
    bar: bar?.oneOf(['floor', 'budget', 'smooth']),
    headroom: parseHeadroom(headroom),
    failedNodes: failedNodes?.wholeNumber({ least: 0 }),
    timing: parseTiming(timing),
    dualStack: dualStack?.oneOf(['required', 'optional']),
  });
}

function parseHeadroom(node: DataNode | undefined): Headroom | undefined {
  if (typeof node?.value !== 'string') return node?.wholeNumber({ least: 0 });
  const text = node.text(percentage);
  return text === undefined ? undefined : `${Number(text.slice(0, -1))}%`;
}

/** The exceptions, in the order they were written. */
export function parseExceptions(node: DataNode | undefined): readonly PolicyException[] {
  return (node?.list() ?? []).flatMap(entry => parseException(entry) ?? []);
}

/** Whether there are such rules is not known here: it is told where findings are. */
function parseRuleLevels(node: DataNode | undefined): ReadonlyMap<string, RuleLevel> {
  const levels = new Map<string, RuleLevel>();
  for (const [id, entry] of node?.entries() ?? []) {
    if (!fits(id, ruleId)) entry.keyProblem(`${quoted(id)} is not ${ruleId.words}`);
    const level = entry.oneOf<RuleLevel>(['error', 'warning', 'note', 'off']);
    if (level !== undefined) levels.set(id, level);
  }
  return levels;
}

function parseTiming(node: DataNode | undefined): Timing | undefined {
  const keys = ['holdSeconds', 'startupSeconds'] as const;
  const fields = node?.mapping({ keys, required: keys });
  const holdSeconds = fields?.holdSeconds?.number({ least: 0 });
  const startupSeconds = fields?.startupSeconds?.number({ least: 0 });
  if (holdSeconds === undefined || startupSeconds === undefined) return undefined;
  return { holdSeconds, startupSeconds };
}

function parseException(node: DataNode): PolicyException | undefined {
  const keys = ['rule', 'object', 'reason', 'owner', 'expires'] as const;
  const fields = node.mapping({ keys, required: keys });
  const rule = fields?.rule?.text(ruleId);
  const object = fields?.object?.text(objectGlob);
  const reason = fields?.reason?.text(words);
  const owner = fields?.owner?.text(words);
  const expires = parseDay(fields?.expires);
  if (
    rule === undefined ||
    object === undefined ||
    reason === undefined ||
    owner === undefined ||
    expires === undefined
  ) {
    return undefined;
  }
  return { rule, object, reason, owner, expires };
}

function parseDay(node: DataNode | undefined): string | undefined {
  const text = node?.text(calendarDay);
  if (node === undefined || text === undefined) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  return exists ? text : node.problem(`"${text}" is no day of the calendar`);
}
