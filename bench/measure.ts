import type { App } from 'cdk8s';
import { cliffApp, cliffs } from './cliffs';
import { contenders, Stopwatch } from './contenders';
import { type EstateSize, estate } from './estate';
import { checkPath } from './run-check';
import type { Measurement } from './trial';

/** What a process of its own is to do, and be measured at. */
export type Task =
  | { readonly type: 'contender'; readonly name: string; readonly size: EstateSize; readonly folder: string }
  /** A cliff as an app that is judged and written. */
  | { readonly type: 'cliff'; readonly name: string; readonly size: number; readonly folder: string }
  /** `cdk8s-spiderpool check` of a file, a folder or `-`. */
  | { readonly type: 'check'; readonly path: string; readonly config: string };

/** `measure.js TASK-AS-JSON`: does it once and prints a Measurement as JSON. */
async function measure(task: Task): Promise<void> {
  const watch = new Stopwatch();
  switch (task.type) {
    case 'contender': {
      const contender = contenders.find(({ name }) => name === task.name);
      if (!contender) throw new Error(`there is no contender ${task.name}`);
      await contender.run(estate(task.size), task.folder, watch);
      break;
    }
    case 'cliff': {
      const objects = cliffs.find(({ name }) => name === task.name)?.objects(task.size) ?? [];
      watch.step('synth', () => synthOrRefuse(cliffApp(objects, task.folder)));
      break;
    }
    case 'check':
      await watch.asyncStep('check', () => checkPath(task.path, process.cwd(), '--config', task.config));
  }
  const measurement: Measurement = {
    seconds: Object.values(watch.seconds).reduce((sum, seconds) => sum + seconds, 0),
    processor: watch.processor,
    peakMemory: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(`${JSON.stringify(measurement)}\n`);
}

/** What the webhooks would take too long for is refused: that, too, has to be quick. */
function synthOrRefuse(app: App): void {
  try {
    app.synth();
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('Validation failed'))) throw error;
  }
}

void measure(JSON.parse(process.argv[2] ?? ''));
