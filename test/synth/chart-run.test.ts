import { ApiObject, Chart, Testing } from 'cdk8s';
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
