import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { heatMapOf } from '../../../src/review/heat-map/heat-map';
import { heatMapSvg } from '../../../src/review/heat-map/heat-map-svg';
import { mapAreas } from '../../../src/review/heat-map/map-area';
import { temporaryFolder } from '../../synth/fixtures';
import { planOf } from '../judged-plan';
import { CROWDED, CROWDED_CONTEXT } from '../scenarios';
import { Reader, type Screen, testInBrowser } from './browser';
import { reportOf } from './report-of';

let reader: Reader | undefined;
let folder = '';

beforeEach(() => {
  folder = temporaryFolder();
});

afterEach(async () => {
  await reader?.close();
  reader = undefined;
  rmSync(folder, { recursive: true, force: true });
});

/** The report as a file that somebody opens. Everything it would fetch, or complain of, is kept. */
async function openReport(
  screen: Screen,
  text?: string,
): Promise<{ readonly page: Page; readonly troubles: string[] }> {
  const file = join(folder, 'report.html');
  writeFileSync(file, text ?? (await reportOf(CROWDED, CROWDED_CONTEXT)));
  reader = await Reader.open(screen);
  const page = await reader.context.newPage();
  const troubles: string[] = [];
  page.on('pageerror', error => troubles.push(error.message));
  page.on('console', message => troubles.push(message.text()));
  page.on('request', request => {
    if (!request.url().startsWith('file:')) troubles.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return { page, troubles };
}

/** What axe-core finds fault with, everything it can check included. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    `(async () => {
      ${axe.source};
      const { violations } = await axe.run(document, { resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' ' + target.join(' ')));
    })()`,
  );
}

describe.each([
  { width: 390, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
  { width: 1440, colorScheme: 'light' },
  { width: 1440, colorScheme: 'dark' },
] as const)('on a screen of $width pixels, $colorScheme', screen => {
  testInBrowser(
    'nothing keeps anybody out, nothing is fetched, and nothing goes beyond the edge',
    async () => {
      const { page, troubles } = await openReport(screen);
      await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
      expect(await violationsOn(page)).toEqual([]);
      expect(troubles).toEqual([]);
      const { scrollWidth, clientWidth } = await page.evaluate<{ scrollWidth: number; clientWidth: number }>(
        '({ scrollWidth: document.documentElement.scrollWidth, clientWidth: document.documentElement.clientWidth })',
      );
      expect(scrollWidth).toBe(clientWidth);
    },
    60_000,
  );
});

const DESK: Screen = { width: 1440, colorScheme: 'light' };

testInBrowser(
  'on a desk every column of every table is in sight, however long a network is written',
  async () => {
    const networks = ['fd00:12:0:120::/64', 'fd00:1234:5678:9abc::/64'];
    const pools = networks.map(
      (cidr, index) => `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: {name: matcher-12${index}-v6}
spec: {subnet: '${cidr}', ips: ['${cidr.replace('/64', '')}20-${cidr.replace('/64', '')}4f']}
`,
    );
    const { page } = await openReport(DESK, await reportOf(pools.join('---')));
    expect(await page.locator('table:visible').count()).toBeGreaterThan(0);
    const cut = "[...document.querySelectorAll('.scroll')].filter(each => each.scrollWidth > each.clientWidth).length";
    expect(await page.evaluate<number>(cut)).toBe(0);
  },
  60_000,
);

testInBrowser(
  'each cell of a heat map tells its address, whose it is and why: by keyboard and by mouse',
  async () => {
    const { page } = await openReport(DESK);
    const grid = page.locator('[data-grid="map-0-0"]');
    const readout = page.locator('#map-0-0-cell');
    await page.locator('#findings a, #findings summary').last().focus();
    await page.keyboard.press('Tab');
    expect(await grid.evaluate(element => element === element.ownerDocument.activeElement)).toBe(true);
    expect(await readout.textContent()).toBe('10.6.124.0: network address');
    for (let row = 0; row < 3; row++) await page.keyboard.press('ArrowDown');
    for (let column = 0; column < 10; column++) await page.keyboard.press('ArrowRight');
    expect(await readout.textContent()).toBe(
      '10.6.124.58: conflict: pools cart-v4 and web-v4; both pools would hand it out',
    );
    expect(await page.locator('.tip').textContent()).toContain('10.6.124.58');
    await page.keyboard.press('Escape');
    expect(await page.locator('.tip').count()).toBe(0);
    await page.keyboard.press('End');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowDown');
    expect(await readout.textContent()).toBe('10.6.124.255: broadcast address');

    const box = await grid.locator('svg').boundingBox();
    if (!box) throw new Error('no map');
    // The cell below the gateway's row, third column: half a cell from its corner.
    const left = box.width - 16 * 22;
    await page.mouse.move(box.x + left + 2.5 * 22, box.y + 1.5 * 22);
    expect(await readout.textContent()).toMatch(
      /^10\.6\.124\.18: pool auto4-search-eth0-<uid5>, made by Spiderpool; for /,
    );
    await page.mouse.move(0, 0);
    expect(await page.locator('.tip').count()).toBe(1);
  },
  60_000,
);

testInBrowser(
  'IPv6 cells bear their addresses as Go prints them',
  async () => {
    const { page } = await openReport(DESK);
    await page.locator('[data-grid="map-1-0"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('#map-1-0-cell').textContent()).toBe('fd00:6::1: gateway');
  },
  60_000,
);

testInBrowser(
  'tables are searched and sorted',
  async () => {
    const { page } = await openReport(DESK);
    const names = () => page.locator('#pool-table tbody tr:visible td:first-child > code').allTextContents();
    await page.locator('#pool-table-search').fill('web v6');
    expect(await names()).toEqual(['web-v6']);
    expect(await page.locator('#pool-table-count').textContent()).toBe('1 of 3 pools');
    await page.locator('#pool-table-search').fill('');
    const allocatable = page.locator('#pool-table th', { hasText: 'Allocatable' });
    await allocatable.getByRole('button').press('Enter');
    expect(await names()).toEqual(['web-v4', 'cart-v4', 'web-v6']);
    expect(await allocatable.getAttribute('aria-sort')).toBe('ascending');
    await allocatable.getByRole('button').press('Enter');
    expect(await names()).toEqual(['web-v6', 'cart-v4', 'web-v4']);
    expect(await allocatable.getAttribute('aria-sort')).toBe('descending');
  },
  60_000,
);

testInBrowser(
  'text of manifests runs nowhere and shows as it is',
  async () => {
    const evil = '"<img src=x onerror=document.title=1></script><script>document.title=2</script>"';
    const { page, troubles } = await openReport(
      DESK,
      await reportOf(CROWDED.replaceAll('{name: web-v4}', `{name: ${evil}}`)),
    );
    expect(await page.title()).toBe('Address plan');
    expect(troubles).toEqual([]);
    expect(await page.locator('main img, main script:not([type="application/json"])').count()).toBe(0);
    expect(await page.locator('#pool-table').textContent()).toContain('<img src=x onerror');
  },
  60_000,
);

testInBrowser(
  'a heat map is well-formed SVG that draws every cell',
  async () => {
    const maps = mapAreas(await planOf(CROWDED, CROWDED_CONTEXT)).map(heatMapOf);
    reader = await Reader.open(DESK);
    const page = await reader.context.newPage();
    for (const map of maps) {
      const cells = await page.evaluate<number | string>(
        `(() => {
          const parsed = new DOMParser().parseFromString(${JSON.stringify(heatMapSvg(map))}, 'image/svg+xml');
          const error = parsed.querySelector('parsererror');
          if (error) return error.textContent;
          return [...parsed.querySelectorAll('g > title + rect')].reduce((sum, rect) => sum + rect.getAttribute('width') / 22, 0);
        })()`,
      );
      expect(cells).toBe(256);
    }
  },
  60_000,
);
