import { type FluxHealthCheck, fluxHealthChecks } from 'cdk8s-spiderpool';
import type { JsonObject } from '../../../src/manifests/json';
import { cloneSetSituations } from '../health-situations';
import { evaluateHealth, type FluxHealth } from './evaluate-health';

function checkOf(kind: string): FluxHealthCheck {
  const check = fluxHealthChecks().find(each => each.kind === kind);
  if (!check) throw new Error(`no check for ${kind}`);
  return check;
}

test.each(cloneSetSituations)('CloneSet: $words is $flux', ({ object, flux }) => {
  expect(evaluateHealth(checkOf('CloneSet'), object as JsonObject)).toBe(flux);
});

test.each(cloneSetSituations)('CloneSet: $words is $flux to a Flux that looks at no generations', situation => {
  const { object, flux } = situation;
  expect(evaluateHealth(checkOf('CloneSet'), object as JsonObject, 'left to the expressions')).toBe(flux);
});

test.each<[string, JsonObject, FluxHealth]>([
  ['new', {}, 'error'],
  ['with an empty status', { status: {} }, 'InProgress'],
  ['counted', { status: { totalIPCount: 5 } }, 'Current'],
  ['used up', { status: { totalIPCount: 5, allocatedIPCount: 5 } }, 'Current'],
  ['counted, and without addresses', { status: { totalIPCount: 0 } }, 'Current'],
])('pools and subnets: %s', (_words, object, health) => {
  for (const kind of ['SpiderIPPool', 'SpiderSubnet']) {
    expect(evaluateHealth(checkOf(kind), { metadata: { name: 'web-v4', generation: 2 }, spec: {}, ...object })).toBe(
      health,
    );
  }
});
