import { CaseMaker } from '../../fuzz/fuzz-case';
import { readSeeds } from '../../fuzz/seeds';

const seeds = readSeeds();

test('a case is the same for the same seed and number, and another for another', () => {
  const texts = (seed: number) => {
    const maker = new CaseMaker(seeds, seed);
    return Array.from({ length: 20 }, (_, index) => maker.make(index).manifests.toString('latin1'));
  };
  expect(texts(1)).toEqual(texts(1));
  expect(new Set([...texts(1), ...texts(2)]).size).toBeGreaterThan(35);
});

test('the seeds have every kind of object that has to do with addresses, and cases of them stay objects', () => {
  const kinds = new Set(seeds.worlds.flat().map(({ kind }) => kind));
  for (const kind of [
    ...['SpiderIPPool', 'SpiderSubnet', 'SpiderReservedIP', 'SpiderMultusConfig', 'SpiderCoordinator', 'Namespace'],
    ...[
      'NetworkAttachmentDefinition',
      'CloneSet',
      'UnitedDeployment',
      'BroadcastJob',
      'AdvancedCronJob',
      'StatefulSet',
    ],
    ...['DaemonSet', 'Deployment', 'ReplicaSet', 'Job', 'CronJob', 'Pod', 'ReplicationController', 'Rollout'],
    ...['HorizontalPodAutoscaler', 'PodUnavailableBudget', 'PodDisruptionBudget', 'ClusterRole', 'SpiderEndpoint'],
  ]) {
    expect(kinds).toContain(kind);
  }
  const maker = new CaseMaker(seeds, 1);
  const texts = Array.from({ length: 100 }, (_, index) => maker.make(index).manifests.toString());
  expect(texts.filter(text => text.includes('apiVersion')).length).toBeGreaterThan(80);
});
