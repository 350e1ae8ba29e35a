import type { ChangePlan } from '../plan/change/change-plan';
import type { ChangeJudgement } from '../rules/change/judge-change';
import { plural } from './counting';
import { summarize } from './summary';

/** How many objects a change adds, removes and alters. */
export interface ObjectCounts {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** Counts the objects of all clusters. */
export function countObjects({ clusters }: ChangePlan): ObjectCounts {
  const sum = (key: keyof ObjectCounts) => clusters.reduce((total, { objects }) => total + objects[key].length, 0);
  return { added: sum('added'), removed: sum('removed'), changed: sum('changed') };
}

/** `1 object added, 0 removed, 2 changed: 1 error, 0 warnings, 2 notes`. */
export function formatChangeSummary({ change, findings }: ChangeJudgement): string {
  const { added, removed, changed } = countObjects(change);
  const { errors, warnings, notes } = summarize(findings, { objects: 0, skipped: 0 });
  return `${plural(added, 'object')} added, ${removed} removed, ${changed} changed: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(notes, 'note')}`;
}
