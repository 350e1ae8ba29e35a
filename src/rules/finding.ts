import type { Policy, PolicyException } from '../context/context';
import type { FieldPath } from '../manifests/field-path';
import type { Origin } from '../manifests/origin';
import type { ResourceId } from '../manifests/resource-id';

/** How bad it is: `error` is refused or fails, `warning` is accepted and harms, `note` may be meant. */
export type Severity = 'error' | 'warning' | 'note';

/** What kind of check a rule is: what webhooks refuse, what fails or is ignored at run time, what runs out, what only reads badly. */
export type RuleClass = 'admission' | 'runtime' | 'capacity' | 'style';

/** One thing that is wrong, with everything a person needs to mend it. */
export interface Finding {
  /** The rule's id, `pool-gateway-in-ips`. */
  readonly rule: string;
  readonly class: RuleClass;
  readonly severity: Severity;
  /** The object it is about. */
  readonly subject: ResourceId;
  /** The field it is about; empty for the object as a whole. */
  readonly field: FieldPath;
  /** What is wrong, with the numbers. One sentence without a full stop at its end, or several. */
  readonly message: string;
  /** What happens at run time because of it. */
  readonly why: string;
  /** What to write instead, ready to be pasted where that is possible. */
  readonly fix: string;
  readonly origin: Origin;
  /** The figure of demand that is not met, which the policy's bar may make an error. */
  readonly misses?: DemandFigure;
  /** The bar that counts then, where it is not that of the context. */
  readonly bar?: Policy['bar'];
  /** Where only the policy calls it what it is, and the cluster has nothing against it. */
  readonly demandedBy?: 'policy';
}

/** Figures of demand that a cluster works without: as much as controllers may hold at once, and as much as nobody ever waits for. */
export type DemandFigure = 'budget' | 'smooth';

/** A finding that an exception of the policy accepts. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly exception: PolicyException;
}
