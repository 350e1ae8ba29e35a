import type { Policy } from '../context/context';
import type { ContextData } from '../context/context-data';
import type { FieldPath } from '../manifests/field-path';
import type { Manifest } from '../manifests/manifest';
import type { ClusterPlan } from '../plan/address-plan';
import type { EachCheck } from './each';
import type { DemandFigure, RuleClass, Severity } from './finding';

/** What people and tools read about a rule. */
export interface RuleDescription {
  /** Kebab-case words, the subject first: `pool-gateway-in-ips`. Never reused for another check. */
  readonly id: string;
  /** What a finding of it says in general, as a sentence without a full stop. */
  readonly title: string;
  readonly class: RuleClass;
  /** The severity of its findings, where the policy or the case does not ask for another. */
  readonly severity: Severity;
  /** What the real system says or does, in short. */
  readonly gist: string;
  /** Which part of the real system behaves so. */
  readonly source: string;
}

/** One check of the catalogue: its description, examples, and the function beside it. */
export interface Rule extends RuleDescription {
  /** Manifests, as YAML, that have exactly one finding of this rule and no other error. */
  readonly bad: string;
  /** The same, mended: no finding at all. */
  readonly good: string;
  /** The context both examples are judged in, where it is not that of the charts' defaults with every object known. */
  readonly context?: ContextData;
  /**
   * `cluster` where one object is held against others, or many have one finding together: the check is then given a cluster as a whole. Any other
   * looks at each object by itself, in whatever list of the plan it stands, and is given the cluster part by part.
   */
  readonly scope?: 'cluster';
  /** Most rules look at `each` item of a list; the others are given what they look at as a whole. */
  readonly check: EachCheck | ((cluster: ClusterPlan, report: Report) => void);
}

/** Takes what a rule found. */
export type Report = (found: Found) => void;

/** What a rule says of one field of one object; see Finding for the texts. */
export interface Found {
  readonly manifest: Manifest;
  readonly field: FieldPath;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** The figure of demand that is not met, where the policy's bar decides how bad that is. */
  readonly misses?: DemandFigure;
  /** The bar that then counts, where the workloads concerned have one of their own; that of the context by default. */
  readonly bar?: Policy['bar'];
  /** Where only the policy calls it what it is, and the cluster has nothing against it. */
  readonly demandedBy?: 'policy';
  /** Fields of the object that this finding says everything about: what other rules find in them follows from it and is left out. */
  readonly settles?: readonly FieldPath[];
}
