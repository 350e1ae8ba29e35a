import { ApiObject, App, Chart, Testing } from 'cdk8s';
import { NetworkAttachmentDefinition, SpiderSubnet, SubnetBackedWorkload } from 'cdk8s-spiderpool';
import { judgedApp } from './fixtures';

/** Workloads of auto pools, whose numbers of addresses follow from autoscalers that may be anywhere. */
function chartOfWorkloads(count: number): Chart {
  const chart = new Chart(judgedApp(), 'apps', { namespace: 'default' });
  const subnet = new SpiderSubnet(chart, 'subnet', { subnet: '10.6.0.0/16', ips: ['10.6.1.0-10.6.9.255'] });
  const network = NetworkAttachmentDefinition.fromName(chart, 'macvlan', {
    namespace: 'kube-system',
    spiderpool: true,
  });
  for (let index = 0; index < count; index++) {
    new SubnetBackedWorkload(chart, `web-${index}`, {
      kind: 'CloneSet',
      replicas: 3,
      defaultNetwork: { network, subnets: [subnet] },
      nics: [],
      podSpec: { containers: [{ name: 'web', image: 'nginx' }] },
    });
  }
  autoscaler(chart, 'hpa', 12);
  return chart;
}

function autoscaler(chart: Chart, id: string, maxReplicas: number): ApiObject {
  const scaleTargetRef = { apiVersion: 'apps.kruise.io/v1alpha1', kind: 'CloneSet', name: 'web-0' };
  return new ApiObject(chart, id, {
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: id, namespace: 'default' },
    spec: { scaleTargetRef, minReplicas: 1, maxReplicas },
  });
}

function addressesOf(chart: Chart): string | undefined {
  return /"ipam.spidernet.io\/ippool-ip-number":"(\d+)"/.exec(JSON.stringify(Testing.synth(chart)))?.[1];
}

// Replicas beside an autoscaler have a warning, which is not what is looked at here.
beforeEach(() => jest.spyOn(process.stderr, 'write').mockReturnValue(true));
afterEach(() => jest.restoreAllMocks());

test('Testing.synth walks the tree and renders autoscalers as often for twenty workloads as for one', () => {
  const [one, twenty] = [1, 20].map(count => {
    const chart = chartOfWorkloads(count);
    const walks = jest.spyOn(chart.node.root.node, 'findAll');
    const renderings = jest.spyOn(ApiObject.of(chart.node.findChild('hpa')), 'toJson');
    Testing.synth(chart);
    return { walks: walks.mock.calls.length, renderings: renderings.mock.calls.length };
  });
  expect(twenty).toEqual(one);
});

test('what one Testing.synth worked out is forgotten before the next', () => {
  const chart = chartOfWorkloads(1);
  const before = Number(addressesOf(chart));
  autoscaler(chart, 'larger', 20);
  expect(Number(addressesOf(chart)) - before).toBeGreaterThanOrEqual(8);
});

/** Charts beside and inside each other, whose objects and whose charts depend on each other against the order they were made in. */
function chartsOf(app: App): readonly Chart[] {
  const first = new Chart(app, 'first');
  const second = new Chart(app, 'second');
  const inner = new Chart(second, 'inner');
  const [a, b, c] = [first, second, inner].map(chart => {
    return ['a', 'b'].map(id => new ApiObject(chart, id, { apiVersion: 'v1', kind: 'ConfigMap', data: { id } }));
  });
  a?.[0]?.addDependency(a[1] as ApiObject, c?.[0] as ApiObject);
  b?.[0]?.addDependency(b[1] as ApiObject);
  return [first, second, inner];
}

test('the charts of an App hold what cdk8s puts into them, in the order of their dependencies', () => {
  const plain = new App();
  chartsOf(plain);
  const app = judgedApp();
  for (const chart of chartsOf(app)) NetworkAttachmentDefinition.fromName(chart, 'elsewhere', { namespace: 'default' });
  expect(app.synthYaml()).toBe(plain.synthYaml());
});

test('a chart with a toJson of its own is asked for its objects', () => {
  class Renamed extends Chart {
    override toJson() {
      return super.toJson().map(object => ({ ...object, kind: 'Renamed' }));
    }
  }
  const app = judgedApp();
  for (const id of ['first', 'second']) {
    const chart = new Renamed(app, id);
    NetworkAttachmentDefinition.fromName(chart, 'elsewhere', { namespace: 'default' });
    new ApiObject(chart, 'object', { apiVersion: 'v1', kind: 'ConfigMap' });
  }
  expect(app.synthYaml().match(/kind: .*/g)).toEqual(['kind: Renamed', 'kind: Renamed']);
});

test.each(['synth', 'synthYaml'] as const)('%s validates the tree as often for twenty charts as for two', method => {
  const [two, twenty] = [2, 20].map(count => {
    const app = judgedApp();
    const validate = jest.fn(() => []);
    app.node.addValidation({ validate });
    for (let index = 0; index < count; index++) {
      NetworkAttachmentDefinition.fromName(new Chart(app, `chart-${index}`), 'elsewhere', { namespace: 'default' });
    }
    app[method]();
    return validate.mock.calls.length;
  });
  expect(twenty).toBe(two);
});
