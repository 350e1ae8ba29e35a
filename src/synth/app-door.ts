import { Chart } from 'cdk8s';
import type { Construct, IConstruct } from 'constructs';
import { appState } from './app-state';
import { objectsInRun } from './chart-objects';
import { afterGreen, afterRed } from './finish-synth';
import { tellWarnings } from './run-messages';
import { oncePerRun, withinRun } from './synth-run';
import { errorTexts, judgeTree } from './verdict';

/** What a cdk8s App has beyond a construct. Told by its shape, since an app may carry two copies of cdk8s. */
type App = IConstruct & { synth(): void; synthYaml(): string };

/**
 * Turns the engine on for the App that a construct is part of: from then on every synth of it, in whichever way it is started, is judged
 * before anything is written. Every construct of this package calls it; calling it again changes nothing. A construct that is part of no App
 * is left alone.
 *
 * cdk8s runs the validation once per chart and once more. `synth()` and `synthYaml()` of this one App are therefore made runs, in which the
 * engine works once. So is `toJson()` of each chart with constructs of this package, which `Testing.synth` calls: what objects ask of the whole
 * tree while they are rendered is worked out once, not for every object. Wherever else cdk8s validates, the engine works afresh.
 */
export function openDoor(scope: Construct): void {
  const { root } = scope.node;
  if (!isApp(root)) return;
  const chart = chartAround(scope);
  if (chart) asChartRun(root, chart);
  const state = appState(root);
  if (state.door === 'open') return;
  state.door = 'open';
  root.node.addValidation({ validate: () => validate(root) });
  asRun(root, 'synth', 'files');
  asRun(root, 'synthYaml', 'nothing');
}

function isApp(root: IConstruct): root is App {
  return isMethod(root, 'synth') && isMethod(root, 'synthYaml');
}

function isMethod(object: object, name: string): boolean {
  return name in object && typeof Reflect.get(object, name) === 'function';
}

function validate(app: App): string[] {
  // Inside a synth other validations, or the writing, may still fail: it speaks at its end.
  const alone = appState(app).run === undefined;
  return withinRun(app, () => {
    const verdict = oncePerRun(app, judgeTree);
    const errors = errorTexts(verdict);
    if (alone && errors.length === 0) tellWarnings(app, verdict);
    return errors;
  });
}

/** Makes a method of the App one run. Wraps whatever the App has, a subclass's override too. */
function asRun(app: App, method: 'synth' | 'synthYaml', writes: 'files' | 'nothing'): void {
  const original = app[method];
  const wrapped = (...args: []): unknown => {
    if (appState(app).run) return original.apply(app, args);
    return withinRun(app, () => {
      const result = attempt(app, () => original.apply(app, args));
      afterGreen(app, writes);
      return result;
    });
  };
  Object.defineProperty(app, method, { value: wrapped, configurable: true, writable: true });
}

function chartAround(scope: IConstruct): Chart | undefined {
  for (let at: IConstruct | undefined = scope; at; at = at.node.scope) if (Chart.isChart(at)) return at;
  return undefined;
}

const chartRuns = new WeakSet<Chart>();

function asChartRun(app: App, chart: Chart): void {
  if (chartRuns.has(chart)) return;
  chartRuns.add(chart);
  const original = chart.toJson;
  const wrapped = (): ReturnType<Chart['toJson']> => {
    if (appState(app).run) return objectsInRun(chart, original);
    return withinRun(app, () => {
      const objects = original.call(chart);
      tellWarnings(app, oncePerRun(app, judgeTree));
      return objects;
    });
  };
  Object.defineProperty(chart, 'toJson', { value: wrapped, configurable: true, writable: true });
}

function attempt<Value>(app: App, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    afterRed(app, error);
    throw error;
  }
}
