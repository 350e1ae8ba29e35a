import { judgeYaml } from './judge-yaml';

function findings(subsets: string, { replicas = '3', strategy = '' } = {}): readonly string[] {
  const yaml = `
apiVersion: apps.kruise.io/v1alpha1
kind: UnitedDeployment
metadata: { name: web, namespace: shop }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: web } }
  topology: { subsets: ${subsets}${strategy} }
  template:
    cloneSetTemplate:
      metadata: { labels: { app: web } }
      spec:
        selector: { matchLabels: { app: web } }
        template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: nginx }] } }
`;
  return judgeYaml(yaml).findings.map(({ rule, field }) => `${rule} ${field.slice(3).join('.')}`);
}

describe('shares of subsets', () => {
  const refused = (field: string) => [`united-deployment-subset-replicas ${field}`];

  test.each([
    ['[{ name: a }, { name: b }]', []],
    ['[{ name: a, replicas: 2 }, { name: b, replicas: 1 }]', []],
    ['[{ name: a, replicas: 1 }, { name: b }]', []],
    ['[{ name: a, replicas: 4 }, { name: b }]', refused('0.replicas')],
    ['[{ name: a, replicas: 1 }, { name: b, replicas: 1 }]', refused('0.replicas')],
    // Half up: 1.5 is 2, twice.
    ['[{ name: a, replicas: 50% }, { name: b, replicas: 50% }]', refused('0.replicas')],
    ['[{ name: a, replicas: 50% }, { name: b }]', []],
    ['[{ name: a, replicas: 12.5% }, { name: b }]', refused('0.replicas')],
    ['[{ name: a, replicas: 101% }, { name: b }]', refused('0.replicas')],
    ['[{ name: a, replicas: -1 }, { name: b }]', refused('0.replicas')],
    ['[{ name: a, minReplicas: 1 }, { name: b, maxReplicas: 2 }]', []],
    ['[{ name: a, minReplicas: 2, maxReplicas: 1 }, { name: b }]', refused('0.minReplicas')],
    ['[{ name: a, maxReplicas: 2 }, { name: b, maxReplicas: 2 }]', refused('1.maxReplicas')],
    ['[{ name: a, replicas: 1 }, { name: b, maxReplicas: 2 }]', refused('0.replicas')],
  ])('%s of 3: %j', (subsets, expected) => {
    expect(findings(subsets)).toEqual(expected);
  });

  test('without replicas there is one, which is what the shares are held against', () => {
    expect(findings('[{ name: a, replicas: 1 }, { name: b, replicas: 1 }]', { replicas: 'null' })).toEqual(
      refused('0.replicas'),
    );
    expect(findings('[{ name: a, replicas: 1 }, { name: b }]', { replicas: 'null' })).toEqual([]);
  });

  test('the adaptive strategy has no fixed shares', () => {
    const strategy = ', scheduleStrategy: { type: Adaptive }';
    expect(findings('[{ name: a, replicas: 1 }, { name: b }]', { strategy })).toEqual(refused('0.replicas'));
    expect(findings('[{ name: a, minReplicas: 1 }, { name: b }]', { strategy })).toEqual([]);
  });
});
