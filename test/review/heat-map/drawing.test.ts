import fc from 'fast-check';
import { AddressRange } from '../../../src/addresses/address-range';
import type { Segment } from '../../../src/review/heat-map/address-use';
import { heatMapOf } from '../../../src/review/heat-map/heat-map';
import { heatMapSvg } from '../../../src/review/heat-map/heat-map-svg';
import { mapAreas } from '../../../src/review/heat-map/map-area';
import { mapParts } from '../../../src/review/heat-map/map-parts';
import { type OwnerLook, ownerLooks } from '../../../src/review/heat-map/owner-looks';
import { planOf } from '../judged-plan';
import { CROWDED, CROWDED_CONTEXT } from '../scenarios';

async function svgOf(yaml: string, index = 0): Promise<string> {
  const map = mapAreas(await planOf(yaml, CROWDED_CONTEXT)).map(heatMapOf)[index];
  if (!map) throw new Error('no map');
  return heatMapSvg(map);
}

const pool = (name: string, subnet: string, ips: string) => `
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: {name: '${name}'}
spec: {subnet: "${subnet}", ips: ["${ips}"]}
`;

test('a drawing says in words what it shows', async () => {
  const svg = await svgOf(CROWDED);
  expect(svg).toContain('role="img" aria-labelledby="hm-title hm-desc"');
  expect(svg).toContain('<title id="hm-title">vlan6-v4 · 10.6.124.0/24</title>');
  expect(svg).toMatch(
    /<desc id="hm-desc">.*52 of 256 in pools, 134 free, 2 in conflict\. conflict: pools cart-v4 and web-v4: 2/,
  );
  expect(svg).toContain('<title>10.6.124.60 to 10.6.124.63: pool cart-v4; for Deployment shop/cart eth0</title>');
  expect(svg).toMatch(/<rect [^>]*class="hm-conflict"\/><text [^>]*>!<\/text>/);
  expect(svg).toContain('@media (prefers-color-scheme:dark)');
});

test('one pool more changes the lines of its own cells and the sums', async () => {
  const before = (await svgOf(CROWDED)).split('\n');
  const after = (await svgOf(`${CROWDED}---${pool('zoo-v4', '10.6.124.0/24', '10.6.124.150-10.6.124.153')}`)).split(
    '\n',
  );
  const fresh = after.filter(line => !before.includes(line) && line.startsWith('<g>'));
  expect(fresh.map(line => /<title>(.*?)[:<]/.exec(line)?.[1])).toEqual([
    '10.6.124.144 to 10.6.124.149',
    '10.6.124.150 to 10.6.124.153',
    '10.6.124.154 to 10.6.124.159',
  ]);
});

test('text of manifests cannot become markup', async () => {
  const svg = await svgOf(pool('<script>&"', '10.0.0.0/24', '10.0.0.9'));
  expect(svg).not.toContain('<script>');
  expect(svg).toContain('pool &lt;script&gt;&amp;&quot;');
});

test('a large IPv4 block is drawn as a whole and in its used parts, an IPv6 block in its used parts', async () => {
  const captions = async (subnet: string, ips: string) =>
    [...(await svgOf(pool('p', subnet, ips))).matchAll(/>((?:In use|Each cell)[^<]*)</g)].map(([, text]) => text);
  expect(await captions('10.6.0.0/16', '10.6.124.200-10.6.124.204')).toEqual([
    'Each cell is a /24 (256 addresses), the stronger the fuller.',
    'In use: 10.6.124.0/24. Each cell is one address.',
  ]);
  expect(await captions('10.6.124.0/26', '10.6.124.9')).toEqual(['Each cell is one address.']);
  expect(await captions('fd00::/64', 'fd00::1-fd00::ffff:ffff:ffff:ffff')).toEqual([
    'Each cell is a /72, the stronger the fuller.',
  ]);
  expect(await captions('fd00::/64', 'fd00::1:0:0:20-fd00::1:0:0:4f')).toEqual([
    'In use: fd00::1:0:0:0/120. Each cell is one address.',
  ]);
});

test('the parts of a block hold everything in use, and do not overlap', () => {
  const ranges = fc.uniqueArray(fc.bigInt({ min: 0n, max: (1n << 20n) - 1n }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(ranges, fc.constantFrom<[4 | 6, bigint]>([4, 32n], [6, 64n]), (offsets, [family, bits]) => {
      const base = family === 4 ? 10n << 24n : 0xfd00n << 112n;
      const block = AddressRange.of(family, base, base + (1n << (bits - 8n)) - 1n);
      const owner = { type: 'pool', name: 'p', shortName: 'p', why: '' } as const;
      const segments: Segment[] = [...offsets]
        .sort((a, b) => (a < b ? -1 : 1))
        .map(offset => ({
          range: AddressRange.of(family, base + offset, base + offset),
          use: { type: 'pool', owner },
        }));
      const parts = mapParts(block, segments).filter(({ shows }) => shows === 'used part');
      expect(parts.length).toBeGreaterThan(0);
      expect(parts.length).toBeLessThanOrEqual(4);
      for (const { range } of segments) {
        expect(parts.filter(part => part.range.overlaps(range))).toHaveLength(1);
      }
    }),
  );
});

function looksOf(names: readonly string[]): readonly OwnerLook[] {
  const segments = names.map(
    (name, index): Segment => ({
      range: AddressRange.of(4, BigInt(index), BigInt(index)),
      use: { type: 'pool', owner: { type: 'pool', name, shortName: name, why: '' } },
    }),
  );
  return [...ownerLooks(segments).values()];
}

test('owners differ in colour as long as there are colours, and in their sign always', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), { maxLength: 60 }), names => {
      const looks = looksOf(names);
      expect(new Set(looks.map(({ code }) => code)).size).toBe(names.length);
      const styles = new Set(looks.map(({ color, pattern }) => `${color} ${pattern}`));
      expect(styles.size).toBe(Math.min(names.length, 32));
      if (names.length <= 8) expect(new Set(looks.map(({ color }) => color)).size).toBe(names.length);
    }),
  );
});

test('the signs of some hundred owners fit their cells, and those of thousands still differ', () => {
  const codesOf = (count: number) =>
    looksOf(Array.from({ length: count }, (_, index) => `svc-${index}`)).map(({ code }) => code);
  expect(codesOf(800).filter(code => code.length > 2)).toEqual([]);
  expect(new Set(codesOf(3000)).size).toBe(3000);
});

test('parts that hold the gateway alone, or one pool alone, are not drawn beside the whole', async () => {
  const svg = await svgOf(`
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderIPPool
metadata: {name: batch-v4}
spec: {subnet: 10.7.0.0/16, gateway: 10.7.0.1, ips: [10.7.64.0-10.7.80.127]}
`);
  expect([...svg.matchAll(/In use: ([^ ]*)\./g)].map(([, part]) => part)).toEqual(['10.7.80.0/24']);
});

test('two areas never share a file, whatever their names', async () => {
  const areas = async (yaml: string) => mapAreas(await planOf(yaml)).map(({ fileName }) => fileName);
  const subnet = (name: string, cidr: string) =>
    pool(name, cidr, cidr.replace('0/24', '9')).replace('SpiderIPPool', 'SpiderSubnet');
  expect(
    await areas(
      [subnet('vlan6', '10.0.0.0/24'), subnet('VLAN6', '10.0.1.0/24'), subnet('a'.repeat(253), '10.0.2.0/24')].join(
        '---',
      ),
    ),
  ).toEqual([
    'heat-map._56_4c_41_4e6.svg',
    expect.stringMatching(/^heat-map\.a{205,}_h[0-9a-f]{32}\.svg$/),
    'heat-map.vlan6.svg',
  ]);
});
