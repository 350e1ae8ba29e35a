import type { IConstruct } from 'constructs';
import { appState } from './app-state';

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
export function oncePerRun<Value>(scope: IConstruct, work: (root: IConstruct) => Value): Value {
  const { run } = appState(scope);
  const { root } = scope.node;
  if (!run) return work(root);
  // The key is the function that made the value, so its type is that function's.
  if (run.has(work)) return run.get(work) as Value;
  const value = work(root);
  run.set(work, value);
  return value;
}
