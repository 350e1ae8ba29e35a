import type { ContextData } from '../../context/context-data';
import type { ClusterChange } from '../../plan/change/change-plan';
import type { Report, Rule } from '../rule';

/**
 * One check of what a change does: like a rule, but over two sides. Its findings stand on the object as it will be, or on the removed one as
 * it is.
 */
export interface ChangeRule extends Omit<Rule, 'bad' | 'good' | 'context' | 'check'> {
  /** A change that has exactly one finding of this rule and no other error or warning. */
  readonly bad: ChangeExample;
  /** The same in a way that lands: no finding at all. */
  readonly good: ChangeExample;
  readonly check: (change: ClusterChange, report: Report) => void;
}

/** Manifests as they are and as they will be, as YAML. */
export interface ChangeExample {
  readonly before: string;
  readonly after: string;
  /** What both sides are judged by where that is not the charts' defaults with every object known. */
  readonly context?: { readonly before: ContextData; readonly after: ContextData };
}
