import type { IConstruct } from 'constructs';
import type { Context, ExternalObjects } from '../context/context';

/** What the package keeps about one tree of constructs. It hangs on the root, so that it lives exactly as long as the tree. */
export interface AppState {
  /** Whether the root has the validation already. */
  door: 'closed' | 'open';
  /** The context given in code, which replaces the file. */
  given: Context | undefined;
  /** What code said about objects that live elsewhere, in the order it was said. */
  readonly declarations: Declaration[];
  /** Results of the run that is going on, by the work that made them; undefined outside runs. */
  run: Map<unknown, unknown> | undefined;
  /** Warnings and notes that were already written for this tree. */
  readonly told: Set<string>;
}

/** Objects that live elsewhere, and the construct in whose cluster they are. */
export interface Declaration {
  readonly scope: IConstruct;
  readonly objects: ExternalObjects;
}

/** Registered, so that two copies of the package in one app share the state and do not judge twice. Its number changes with `AppState`. */
const KEY = Symbol.for('cdk8s-spiderpool.app-state.1');

/** The state of the tree that a construct is part of, made on first use. Works for any root, also one that is no App. */
export function appState(scope: IConstruct): AppState {
  const root: IConstruct & { [KEY]?: AppState } = scope.node.root;
  const known = root[KEY];
  if (known) return known;
  const fresh: AppState = { door: 'closed', given: undefined, declarations: [], run: undefined, told: new Set() };
  Object.defineProperty(root, KEY, { value: fresh });
  return fresh;
}
