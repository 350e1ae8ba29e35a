import type { ContextData } from '../../src/context/context-data';
import { formatFieldPath } from '../../src/manifests/field-path';
import type { Finding } from '../../src/rules/finding';
import { judgeYaml, type Surroundings } from './judge-yaml';

/** Manifests in which a rule says something else than of its bad example, or nothing. */
export interface FindingVariant extends Surroundings {
  readonly title: string;
  readonly manifests: string;
  readonly context?: ContextData;
  /** All that the rule says: `error SpiderIPPool web-v4 spec.ips`, then message, why and fix, each on lines of its own. Default: nothing. */
  readonly says?: readonly string[];
  /** The rules that say something besides, once for each finding. Default: none. */
  readonly beside?: readonly string[];
}

/** Holds what a rule says of variants of its subject to what it should say, word for word. */
export function testVariants(rule: string, variants: readonly FindingVariant[]): void {
  describe(rule, () => {
    test.each(variants)('$title', ({ manifests, context, says = [], beside = [], ...surroundings }) => {
      const { findings } = judgeYaml(manifests, context, surroundings);
      expect(findings.filter(finding => finding.rule === rule).map(said)).toEqual(says);
      expect(findings.map(finding => finding.rule).filter(other => other !== rule)).toEqual(beside);
    });
  });
}

/** Everything people read of a finding: `error SpiderIPPool web-v4 spec.ips`, then message, why and fix. */
export function said({ severity, subject: { kind, name }, field, message, why, fix }: Finding): string {
  return [[severity, kind, name, formatFieldPath(field)].join(' ').trimEnd(), message, why, fix].join('\n');
}
