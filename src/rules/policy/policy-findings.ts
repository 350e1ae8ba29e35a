import type { Context } from '../../context/context';
import type { Origin } from '../../manifests/origin';
import type { ResourceId } from '../../manifests/resource-id';
import type { Finding } from '../finding';
import { policyCatalogue } from './policy-catalogue';
import type { PolicyUse } from './policy-rule';

/** What is wrong with the policy itself. The subject of such a finding is the context, its field a place in the context's data. */
export function policyFindings(use: PolicyUse): readonly Finding[] {
  if (use.exceptions.length === 0 && use.levels.length === 0) return [];
  const findings: Finding[] = [];
  const place = placeOf(use.context);
  for (const rule of policyCatalogue) {
    rule.check(use, ({ path, ...texts }) => {
      findings.push({ rule: rule.id, class: rule.class, severity: rule.severity, field: path, ...texts, ...place });
    });
  }
  return findings;
}

/** What a context that is given in code is called: the function that takes it. */
const IN_CODE = 'useContext';

function placeOf({ source }: Context): { readonly subject: ResourceId; readonly origin: Origin } {
  const name = source?.file ?? IN_CODE;
  return {
    subject: { apiVersion: 'cdk8s-spiderpool', kind: 'Context', namespace: null, name, cluster: null },
    origin: source ? { type: 'file', ...source } : { type: 'construct', path: IN_CODE },
  };
}
