import { formatResourceId } from '../../manifests/resource-id';
import { each } from '../each';
import type { Rule } from '../rule';
import { coordinatorBlocks } from './coordinator-blocks';
import { coordinator } from './example';

/** Coordinators that are to be off, in the one way that does not work. */
export const coordinatorModeDisabled: Rule = {
  id: 'coordinator-mode-disabled',
  title: 'A coordinator has the mode disabled, which its plugin does not know',
  class: 'runtime',
  severity: 'error',
  gist: 'unknown tuneMode: disabled',
  source:
    "Spiderpool's coordinator plugin calls the mode disable, the schema of its resources disabled; so in every release up to 1.2",
  check: each(coordinatorBlocks, ({ manifest, block, use }, report) => {
    if (use === 'idle' || block.settings.mode !== 'disabled') return;
    report({
      manifest,
      field: [...block.field, 'mode'],
      message: `the coordinator of ${formatResourceId(manifest.id)} has mode: disabled`,
      why: 'Spiderpool accepts it, and its plugin then fails every pod: it does not know the word',
      fix:
        use === 'network'
          ? 'leave mode out, and write in spec instead:\nenableCoordinator: false'
          : 'write:\nmode: auto\nand in the SpiderMultusConfigs whose pods are to go without:\nenableCoordinator: false',
    });
  }),
  bad: coordinator('{ podCIDRType: auto, mode: disabled }'),
  good: coordinator('{ podCIDRType: auto, mode: auto }'),
};
