import type { Context, PolicyException, RuleLevel } from '../../context/context';
import type { ContextPath } from '../../context/context-problem';
import type { Finding } from '../finding';
import type { RuleDescription } from '../rule';

/** A rule about the policy itself: its exceptions and its severities. */
export interface PolicyRule extends RuleDescription {
  /** A context, as YAML, that has exactly one finding of this rule when the example's manifests are judged by it. */
  readonly bad: string;
  /** The same, mended: nothing is wrong with the policy. */
  readonly good: string;
  /** The manifests, as YAML, that both examples are about. */
  readonly manifests: string;
  readonly check: (use: PolicyUse, report: (found: PolicyFound) => void) => void;
}

/** What a policy rule says of one value of the context; see Finding for the texts. */
export interface PolicyFound {
  readonly path: ContextPath;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
}

/** What became of a policy when it was applied. */
export interface PolicyUse {
  readonly context: Context;
  /** The day it was applied on, `YYYY-MM-DD`. */
  readonly today: string;
  readonly exceptions: readonly ExceptionUse[];
  /** Severities that were asked for, and the errors of the cluster that kept their own. */
  readonly levels: readonly LevelUse[];
  /** Everything that was found before exceptions were applied. */
  readonly findings: readonly Finding[];
  /** The ids of the rules that were held against the manifests. */
  readonly applied: ReadonlySet<string>;
}

/** An exception and the findings it is about. */
export interface ExceptionUse {
  readonly exception: PolicyException;
  /** Its place in the list, from 0. */
  readonly index: number;
  readonly state: 'valid' | 'expired';
  /** Findings that it accepts, or would if it had not expired. */
  readonly matched: readonly Finding[];
  /** Errors of the cluster itself, which nobody can accept. */
  readonly refused: readonly Finding[];
}

/** A severity that the policy asks for. */
export interface LevelUse {
  readonly rule: string;
  readonly level: RuleLevel;
  /** Errors of the cluster itself, which stay errors. */
  readonly refused: readonly Finding[];
}
