import { MACVLAN, pool, WEB_POOL, workload } from '../../src/rules/examples';
import { judgeYaml } from './judge-yaml';

function fixes(yaml: string): readonly string[] {
  return judgeYaml(yaml, { complete: true })
    .findings.filter(({ rule }) => rule === 'network-unknown')
    .map(({ fix }) => fix);
}

const POOL = pool('[10.6.124.10-10.6.124.15]');

test('a network that nobody knows and that pods ask Spiderpool for addresses on is declared as one of its own', () => {
  expect(fixes(POOL + workload({ kind: 'CloneSet', annotations: WEB_POOL }))).toEqual([
    expect.stringContaining(", { namespace: 'kube-system', spiderpool: true })"),
  ]);
});

test('a network whose addresses come from elsewhere is not', () => {
  const annotations = { ...WEB_POOL, 'k8s.v1.cni.cncf.io/networks': 'kube-system/storage' };
  const [fix, ...more] = fixes(POOL + workload({ kind: 'CloneSet', annotations }) + MACVLAN);
  expect(more).toEqual([]);
  expect(fix).toMatch(/fromName\(this, 'storage', \{ namespace: 'kube-system' \}\)$/);
});
