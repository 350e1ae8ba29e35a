import { createHash } from 'node:crypto';
import { MACVLAN, pool, WEB_POOL, workload } from '../../../src/rules/examples';
import { SCENARIO } from '../judged-plan';
import { CROWDED, CROWDED_CONTEXT } from '../scenarios';
import { reportOf } from './report-of';

const web = { kind: 'CloneSet', annotations: WEB_POOL } as const;
/** A pool with an address too few, and one with which new pods wait in a rollout. */
const SHORT = pool('[10.6.124.10-10.6.124.11]') + workload(web) + MACVLAN;
const SMOOTH = pool('[10.6.124.10-10.6.124.13]') + workload(web);

test('the report says what is wrong, why, what to write, and what the rule is about', async () => {
  const html = await reportOf(CROWDED, CROWDED_CONTEXT);
  expect(html).toContain('pool cart-v4 and pool web-v4 both hand out 2 addresses: 10.6.124.58-10.6.124.59');
  expect(html).toMatch(
    /<summary>Rule <code>pool-overlap<\/code><\/summary>\n<p>.+<\/p><p>.+<\/p><p class="faint">Source: .+<\/p>/,
  );
  expect(html).toContain('standard input:');
});

test('a fix is words and blocks, so that a block can be copied as it is', async () => {
  expect(await reportOf(SHORT)).toContain(
    '<p><strong>Fix:</strong> add 10.6.124.12, which is free, to pool web-v4:</p>\n<pre tabindex="0"><code>ips: [&quot;10.6.124.10-10.6.124.12&quot;]</code></pre>',
  );
});

test('a few notes stand with the errors, many are folded below them', async () => {
  const notes = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      SMOOTH.replaceAll('10.6.124.', `10.6.${index}.`).replaceAll('web', `web-${index}`),
    ).join('');
  expect(await reportOf(notes(10))).not.toContain('notes, which may be meant');
  const html = await reportOf(notes(11) + SHORT);
  expect(html).toContain('<details><summary>11 notes, which may be meant</summary>');
  expect(html.indexOf('badge error')).toBeLessThan(html.indexOf('which may be meant'));
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
