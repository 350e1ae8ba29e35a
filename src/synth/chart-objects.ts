import { ApiObject, Chart, DependencyGraph } from 'cdk8s';
import { appState } from './app-state';

/** The runs in which cdk8s has worked out the dependencies of the whole tree, and validated it, for one chart. */
const prepared = new WeakSet<object>();

/**
 * What a chart's `toJson()` makes of it in the run that is going on.
 *
 * For each chart that it is asked for, cdk8s goes through the whole tree three times and validates it, and a plain App asks for all of them: for a
 * thousand charts, this takes longer than all else. Nothing can change inside a run, so it is done for the first one alone; what is left is what
 * cdk8s does with the chart's own objects.
 */
export function objectsInRun(chart: Chart, toJson: Chart['toJson']): ReturnType<Chart['toJson']> {
  const { run } = appState(chart);
  if (run && prepared.has(run) && toJson === Chart.prototype.toJson)
    return ownObjects(chart).map(object => object.toJson());
  const objects = toJson.call(chart);
  if (run) prepared.add(run);
  return objects;
}

/** In the order of their dependencies; those of charts inside it are theirs. */
function ownObjects(chart: Chart): readonly ApiObject[] {
  return new DependencyGraph(chart.node)
    .topology()
    .filter(construct => ApiObject.isApiObject(construct))
    .filter(object => object.chart === chart);
}
