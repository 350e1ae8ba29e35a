import { pool, subnet } from '../../../src/rules/examples';
import { judgeYaml } from '../judge-yaml';
import { judgeChangeYaml } from './judge-change-yaml';

const IPS = '[10.6.124.10-10.6.124.20]';
const blocks: readonly (readonly [string, (cidr: string, name: string) => string])[] = [
  ['SpiderIPPool', (cidr, name) => pool(IPS, name).replace('10.6.124.0/24', cidr)],
  ['SpiderSubnet', (cidr, name) => subnet(IPS).replace('10.6.124.0/24', cidr).replace('subnet124', name)],
];

/** What the change guard advises where a block gets another CIDR under its name. */
function advice(of: (cidr: string, name: string) => string, cidr: string): string {
  const { findings } = judgeChangeYaml({ before: of('10.6.124.0/24', 'old'), after: of(cidr, 'old') });
  const found = findings.filter(({ rule }) => rule === 'pool-subnet-changed');
  expect(found).toHaveLength(1);
  return found[0]?.fix ?? '';
}

function errorsOf(yaml: string): readonly string[] {
  return judgeYaml(yaml).findings.flatMap(({ rule, severity }) => (severity === 'error' ? [rule] : []));
}

test.each(blocks)('a %s of another name is advised only where it can stand beside the old one', (kind, of) => {
  const apart = advice(of, '10.7.0.0/24');
  expect(apart).toContain(`add a ${kind} of another name for 10.7.0.0/24`);
  const elsewhere = of('10.7.0.0/24', 'new').replaceAll('10.6.124.', '10.7.0.');
  expect(errorsOf(of('10.6.124.0/24', 'old') + elsewhere)).toEqual([]);

  for (const cidr of ['10.6.0.0/16', '10.6.124.0/25']) {
    expect(advice(of, cidr)).not.toContain('of another name');
    expect(advice(of, cidr)).toContain(`${cidr} overlaps 10.6.124.0/24`);
    expect(errorsOf(of('10.6.124.0/24', 'old') + of(cidr, 'new'))).not.toEqual([]);
  }
});

test('pools of one CIDR have to go together before it can become another', () => {
  const [, poolOf] = blocks[0] ?? [];
  expect(poolOf && advice(poolOf, '10.6.0.0/16')).toContain('remove it and every other pool of 10.6.124.0/24');
});
