import { own } from '../../manifests/json';
import { dnsLabelProblem } from '../../manifests/label-syntax';
import { each } from '../each';
import type { Rule } from '../rule';
import { TWO_SUBSETS, unitedDeployment } from './kruise-examples';
import { UNITED_DEPLOYMENT_REFUSAL, unitedDeployments } from './united-deployments';

/** Subsets with names that are no DNS labels, or that two of them share. */
export const unitedDeploymentSubsetName: Rule = {
  id: 'united-deployment-subset-name',
  title: 'A subset of a UnitedDeployment has a name that is no DNS label, or that another one has',
  class: 'admission',
  severity: 'error',
  gist: 'duplicated subset name / invalid subset name',
  source: "OpenKruise's UnitedDeployment webhook: names of subsets are DNS-1123 labels, each once",
  check: each(unitedDeployments, ({ manifest, name, subsets }, report) => {
    const seen = new Set<string>();
    for (const [index, subset] of subsets.entries()) {
      const text = own(subset, 'name');
      if (typeof text !== 'string') continue;
      const problem = seen.has(text) ? 'is the name of another subset, too' : dnsLabelProblem(text);
      seen.add(text);
      if (problem === undefined) continue;
      report({
        manifest,
        field: ['spec', 'topology', 'subsets', index, 'name'],
        message: `the subset name ${JSON.stringify(text)} of ${name} ${problem}`,
        why: UNITED_DEPLOYMENT_REFUSAL,
        fix: `give it a name of its own, such as:\nname: zone-${String.fromCharCode(97 + (index % 26))}`,
      });
    }
  }),
  bad: unitedDeployment('topology: { subsets: [{ name: zone-a }, { name: zone-a }] }'),
  good: unitedDeployment(TWO_SUBSETS),
};
