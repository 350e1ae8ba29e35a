import { createHash } from 'node:crypto';
import { SCENARIO } from '../judged-plan';
import { CROWDED, CROWDED_CONTEXT } from '../scenarios';
import { reportOf } from './report-of';

test('the report says what is wrong, why, what to write, and what the rule is about', async () => {
  const html = await reportOf(CROWDED, CROWDED_CONTEXT);
  expect(html).toContain('pool cart-v4 and pool web-v4 both hand out 2 addresses: 10.6.124.58-10.6.124.59');
  expect(html).toMatch(
    /<summary>Rule <code>pool-overlap<\/code><\/summary>\n<p>.+<\/p><p>.+<\/p><p class="faint">Source: .+<\/p>/,
  );
  expect(html).toContain('standard input:');
});

test('every number comes with its derivation', async () => {
  const html = await reportOf(SCENARIO);
  expect(html).toContain('<li>budget 4 = 3 replicas + 1 surge + 0 unavailable (as written)</li>');
  expect(html).toContain('Free 232: 240 less 1 reserved, 4 manual and 4 automatic');
  expect(html).toContain('<li>not bounded: the number of nodes is not known (nodes.count of the context)</li>');
});

test('one file, no script but its own, and the same every time', async () => {
  const html = await reportOf(CROWDED, CROWDED_CONTEXT);
  expect(html).not.toMatch(/(?:src|href)="(?!#)/);
  expect(html).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
  const script = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  expect(html).toContain(`default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'`);
  expect(await reportOf(CROWDED, CROWDED_CONTEXT)).toBe(html);
});
