import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeSection, liveSection, policySection, ruleSection } from '../../scripts/rules-page';
import { catalogue } from '../../src/rules/catalogue';
import { changeCatalogue } from '../../src/rules/change/change-catalogue';
import { liveCatalogue } from '../../src/rules/live/live-catalogue';
import { policyCatalogue } from '../../src/rules/policy/policy-catalogue';

const page = readFileSync(join(__dirname, '../../docs/rules.md'), 'utf8');

// If one of these fails because a rule changed on purpose: npm run docs:rules, and read the difference.
test.each([
  ...catalogue.map(rule => ({ id: rule.id, write: () => ruleSection(rule) })),
  ...changeCatalogue.map(rule => ({ id: rule.id, write: () => changeSection(rule) })),
  ...liveCatalogue.map(rule => ({ id: rule.id, write: () => liveSection(rule) })),
  ...policyCatalogue.map(rule => ({ id: rule.id, write: () => policySection(rule) })),
])('docs/rules.md shows $id as it is, with the whole text of its finding', ({ write }) => {
  expect(page).toContain(write());
});
