import type { ChangeExample } from '../../../src/rules/change/change-rule';
import { said } from '../finding-variant';
import { fixFaults } from '../fix-lines';
import { judgeChangeYaml } from './judge-change-yaml';

/** A change of which a rule says something else than of its bad example, or nothing. */
export interface ChangeVariant extends ChangeExample {
  readonly title: string;
  /** All that the rule says: `error SpiderIPPool web-v4 spec.ips`, then message, why and fix, each on lines of its own. Default: nothing. */
  readonly says?: readonly string[];
  /** The rules that say something besides, once for each finding. Default: none. */
  readonly beside?: readonly string[];
}

/** Holds what a rule of changes says of variants of its subject to what it should say, word for word. */
export function testChanges(rule: string, variants: readonly ChangeVariant[]): void {
  describe(rule, () => {
    test.each(variants)('$title', ({ says = [], beside = [], ...change }) => {
      const { findings } = judgeChangeYaml(change);
      expect(findings.filter(finding => finding.rule === rule).map(said)).toEqual(says);
      expect(findings.map(finding => finding.rule).filter(other => other !== rule)).toEqual(beside);
      expect(findings.flatMap(({ fix }) => fixFaults(fix))).toEqual([]);
    });
  });
}
