import type { IConstruct } from 'constructs';
import { appState } from './app-state';

/** Something worked out from the root of a tree. */
export type Work<Value> = (root: IConstruct) => Value;

/**
 * Does `action` as one run of the App: everything asked of `oncePerRun` meanwhile is worked out once. A run inside a run is part of it.
 *
 * cdk8s validates the whole tree once per chart and once more in a single `synth()`, and nothing can change in between; a run is what keeps
 * that from being as many engine runs. Its results end with it, so that no later synth gets an old answer.
 */
export function withinRun<Value>(scope: IConstruct, action: () => Value): Value {
  const state = appState(scope);
  if (state.run) return action();
  state.run = new Map();
  try {
    return action();
  } finally {
    state.run = undefined;
  }
}

/** What `work` makes of the tree's root: the first answer for as long as a run goes on, a fresh one outside runs. */
export function oncePerRun<Value>(scope: IConstruct, work: Work<Value>): Value {
  const { run } = appState(scope);
  const { root } = scope.node;
  if (!run) return work(root);
  if (!run.has(work)) run.set(work, work(root));
  // The key is the function that made the value, so its type is that function's.
  return run.get(work) as Value;
}

/** Every construct of a tree, the root first. */
export function constructsOf(scope: IConstruct): readonly IConstruct[] {
  return oncePerRun(scope, findConstructs);
}

function findConstructs(root: IConstruct): readonly IConstruct[] {
  return root.node.findAll();
}

/** What `work` made in the run that is going on; undefined where it was not asked yet, or there is no run. */
export function madeInRun<Value>(scope: IConstruct, work: Work<Value>): Value | undefined {
  return appState(scope).run?.get(work) as Value | undefined;
}
