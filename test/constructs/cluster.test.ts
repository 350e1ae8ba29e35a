import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApiObject, App, Chart, Testing } from 'cdk8s';
import { Construct } from 'constructs';
import { Cluster } from '../../src/constructs/cluster';
import { clusterKeyOf } from '../../src/synth/cluster-key';

test('what is inside a Cluster belongs to it, and nothing else does', () => {
  const app = Testing.app();
  const cluster = new Cluster(app, 'bj-1');
  const chart = new Chart(cluster, 'network');
  const object = new ApiObject(chart, 'one', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'one' } });
  expect([cluster, chart, object].map(clusterKeyOf)).toEqual(['bj-1', 'bj-1', 'bj-1']);
  expect(cluster.key).toBe('bj-1');
  expect(clusterKeyOf(new Chart(app, 'other'))).toBeNull();
});

test('two clusters may hold objects of one identity', () => {
  const app = Testing.app();
  const charts = ['bj-1', 'bj-2'].map(key => new Chart(new Cluster(app, key), 'network'));
  for (const chart of charts) {
    new ApiObject(chart, 'pool', {
      apiVersion: 'spiderpool.spidernet.io/v2beta1',
      kind: 'SpiderIPPool',
      metadata: { name: 'web-v4' },
      spec: { ipVersion: 4, subnet: '10.6.124.0/24', ips: ['10.6.124.10'] },
    });
  }
  expect(charts.map(chart => Testing.synth(chart).length)).toEqual([1, 1]);
});

test('a plain App keeps its own files for the charts of a cluster', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'cluster-'));
  try {
    const app = new App({ outdir });
    new Chart(new Cluster(app, 'bj-1'), 'network');
    app.synth();
    expect(readdirSync(outdir)).toEqual([expect.stringMatching(/^bj-1-network-[0-9a-f]{8}\.k8s\.yaml$/)]);
  } finally {
    rmSync(outdir, { recursive: true });
  }
});

test('the engine judges what is in a cluster, without another construct of ours', () => {
  const chart = new Chart(new Cluster(Testing.app(), 'bj-1'), 'network');
  new ApiObject(chart, 'pool', {
    apiVersion: 'spiderpool.spidernet.io/v2beta1',
    kind: 'SpiderIPPool',
    metadata: { name: 'web-v4' },
    spec: { ipVersion: 4, subnet: '10.6.124.0/24', ips: ['10.9.9.9'] },
  });
  expect(() => Testing.synth(chart)).toThrow(/web-v4/);
});

test.each(['BJ-1', 'bj_1', '-bj', 'bj.1', 'x'.repeat(64), '..'])('an id %j is refused', id => {
  expect(() => new Cluster(Testing.app(), id)).toThrow(
    `${id}: id must be a DNS label (at most 63 lower-case letters, digits and hyphens, a letter or digit at both ends), because it is the cluster's key; it is "${id}"`,
  );
});

test('a cluster inside a cluster is refused, at any depth', () => {
  const outer = new Cluster(Testing.app(), 'bj-1');
  const inside = new Construct(outer, 'group');
  expect(() => new Cluster(inside, 'bj-2')).toThrow(
    'bj-1/group/bj-2: a Cluster cannot be inside another one, and everything here belongs to cluster bj-1 already',
  );
});
