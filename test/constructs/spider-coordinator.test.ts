import { App, Chart } from 'cdk8s';
import { SpiderCoordinator, useContext } from 'cdk8s-spiderpool';
import { canonicalSpiderCoordinator } from '../../src/manifests/multus/canonical-coordinator';
import { chart, render } from './tree';

test('the coordinator of the cluster is called default, whatever its id, and has every default', () => {
  const scope = chart('net', { namespace: 'net' });
  expect(render(new SpiderCoordinator(scope, 'routing', { podCIDRType: 'auto' }))).toEqual({
    apiVersion: 'spiderpool.spidernet.io/v2beta1',
    kind: 'SpiderCoordinator',
    metadata: { name: 'default' },
    spec: {
      podCIDRType: 'auto',
      mode: 'auto',
      tunePodRoutes: true,
      hostRuleTable: 500,
      podRPFilter: 0,
      txQueueLen: 0,
      vethLinkAddress: '',
      vethMTU: 1500,
    },
  });
});

test('networks get their prefix length, and the whole is what the webhook leaves alone', () => {
  const object = render(
    new SpiderCoordinator(chart(), 'c', {
      podCIDRType: 'cluster',
      mode: 'underlay',
      hijackCIDR: ['169.254.0.1', 'FD00::1', '10.0.0.0/8'],
      policyRoutes: [
        { dst: '10.1.0.5', gw: '10.6.0.1' },
        { dst: '10.1.0.5/16', gw: '10.6.0.1' },
        { dst: 'FD00::/64', gw: 'fd00::1' },
      ],
    }),
  );
  expect(object.spec).toMatchObject({
    hijackCIDR: ['169.254.0.1/32', 'FD00::1/128', '10.0.0.0/8'],
    policyRoutes: [
      { dst: '10.1.0.5/32', gw: '10.6.0.1' },
      { dst: '10.1.0.5/16', gw: '10.6.0.1' },
      { dst: 'fd00::/64', gw: 'fd00::1' },
    ],
  });
  expect(canonicalSpiderCoordinator(object)).toEqual(object);
});

test('an older Spiderpool gets no defaults for fields it does not have', () => {
  const app = new App();
  useContext(app, { spiderpool: { version: '1.2.0' } });
  const object = render(new SpiderCoordinator(new Chart(app, 'net'), 'c', { podCIDRType: 'auto' }));
  expect(object.spec).not.toHaveProperty('vethMTU');
});

test('another name is refused', () => {
  const make = () => new SpiderCoordinator(chart('net'), 'c', { podCIDRType: 'auto', metadata: { name: 'mine' } });
  expect(make).toThrow('net/c: props.metadata.name must be "default", since Spiderpool reads no other, not "mine"');
});
