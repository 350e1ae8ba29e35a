import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeSection, liveSection, policySection, ruleSection } from '../../scripts/rules-page';
import { catalogue } from '../../src/rules/catalogue';
import { changeCatalogue } from '../../src/rules/change/change-catalogue';
import { liveCatalogue } from '../../src/rules/live/live-catalogue';
import { policyCatalogue } from '../../src/rules/policy/policy-catalogue';

const docs = join(__dirname, '../../docs');
const pages = readdirSync(join(docs, 'rules')).map(file => readFileSync(join(docs, 'rules', file), 'utf8'));

/** More than that, and forges show the page in part or not at all. */
const LARGEST_PAGE = 300_000;

test('no page is larger than what people are shown', () => {
  for (const page of pages) expect(page.length).toBeLessThan(LARGEST_PAGE);
});

// If one of these fails because a rule changed on purpose: npm run docs:rules, and read the difference.
test.each([
  ...catalogue.map(rule => ({ id: rule.id, write: () => ruleSection(rule) })),
  ...changeCatalogue.map(rule => ({ id: rule.id, write: () => changeSection(rule) })),
  ...liveCatalogue.map(rule => ({ id: rule.id, write: () => liveSection(rule) })),
  ...policyCatalogue.map(rule => ({ id: rule.id, write: () => policySection(rule) })),
])('docs/rules/ shows $id as it is, with the whole text of its finding', ({ write }) => {
  const section = write();
  expect(pages.filter(page => page.includes(section))).toHaveLength(1);
});
