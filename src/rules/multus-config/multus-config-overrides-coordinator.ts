import { child, own } from '../../manifests/json';
import { COORDINATOR_NAME, type SpiderCoordinator } from '../../manifests/multus/spider-coordinator';
import { formatResourceId } from '../../manifests/resource-id';
import type { Rule } from '../rule';
import { multusConfig, PLAIN } from './example';

/** The settings that a network always has of its own, and what it has where the SpiderMultusConfig says nothing. */
const OWN_DEFAULTS = { mode: 'auto', tunePodRoutes: true, txQueueLen: 0 } as const;

/** Settings of the SpiderCoordinator that do not reach networks. */
export const multusConfigOverridesCoordinator: Rule = {
  id: 'multus-config-overrides-coordinator',
  title: 'A SpiderMultusConfig undoes settings of the SpiderCoordinator by saying nothing',
  class: 'runtime',
  severity: 'warning',
  gist: 'unset coordinator fields are filled in, not inherited',
  source:
    "Spiderpool's webhook writes mode, tunePodRoutes and txQueueLen into every SpiderMultusConfig, and a network's own settings go before those of the SpiderCoordinator",
  scope: 'cluster',
  check({ objects }, report) {
    const cluster = objects.coordinators.find(({ name }) => name === COORDINATOR_NAME);
    if (!cluster) return;
    const wanted = deviations(cluster);
    if (wanted.length === 0) return;
    for (const { manifest, main, enableCoordinator, coordinator } of objects.multusConfigs) {
      if (!main || main.type === 'custom' || !enableCoordinator || !coordinator) continue;
      const written = child(child(manifest.object, 'spec'), 'coordinator');
      const undone = wanted.filter(({ key }) => (own(written, key) ?? undefined) === undefined);
      if (undone.length === 0) continue;
      const settings = undone.map(({ key, value }) => `${key}: ${value}`).join(', ');
      report({
        manifest,
        field: coordinator.field,
        message: `${formatResourceId(cluster.manifest.id)} says ${settings}, and ${formatResourceId(manifest.id)} undoes it: it says nothing, and Spiderpool writes ${undone.map(({ key }) => `${key}: ${OWN_DEFAULTS[key]}`).join(', ')} into it`,
        why: 'pods on the network are routed by the defaults, not as the SpiderCoordinator says',
        fix: `coordinator: { ${settings} }`,
      });
    }
  },
  bad: `${multusConfig(PLAIN)}---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderCoordinator
metadata: { name: default }
spec: { podCIDRType: auto, mode: underlay }
`,
  good: `${multusConfig('{ cniType: macvlan, macvlan: { master: [eth1] }, coordinator: { mode: underlay } }')}---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderCoordinator
metadata: { name: default }
spec: { podCIDRType: auto, mode: underlay }
`,
};

interface Deviation {
  readonly key: keyof typeof OWN_DEFAULTS;
  readonly value: string | number | boolean;
}

/** Where the SpiderCoordinator says something else than what networks get by themselves. */
function deviations({ coordinator: { settings } }: SpiderCoordinator): readonly Deviation[] {
  const found: Deviation[] = [];
  if (settings.mode === 'underlay' || settings.mode === 'overlay') found.push({ key: 'mode', value: settings.mode });
  if (settings.tunePodRoutes === false) found.push({ key: 'tunePodRoutes', value: false });
  if ((settings.txQueueLen ?? 0) > 0) found.push({ key: 'txQueueLen', value: settings.txQueueLen ?? 0 });
  return found;
}
