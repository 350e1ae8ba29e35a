import { type Profiler, Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';

/** How often the code of `src/` ran, whatever machine it ran on. */
export interface Work {
  /** How many stretches of code without a branch were run. */
  readonly blocks: number;
  /** How often a function was called, by its file and its name: `rules/judge.ts judge`. */
  calls(name: string): number;
}

/** Counts what an action makes the code of `src/` do, by the counters that V8 has for coverage. */
export async function countWork(action: () => unknown): Promise<Work> {
  const session = new Session();
  session.connect();
  // Optimized code does not count what it has inlined.
  setFlagsFromString('--no-opt');
  try {
    session.post('Profiler.enable');
    session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    // What ran before is not counted.
    takeCoverage(session);
    await action();
    return workOf(takeCoverage(session));
  } finally {
    session.post('Profiler.stopPreciseCoverage');
    session.disconnect();
    setFlagsFromString('--opt');
  }
}

/** The session answers before `post` returns. */
function takeCoverage(session: Session): readonly Profiler.ScriptCoverage[] {
  let taken: readonly Profiler.ScriptCoverage[] = [];
  session.post('Profiler.takePreciseCoverage', (error, { result }) => {
    if (error) throw error;
    taken = result;
  });
  return taken;
}

function workOf(scripts: readonly Profiler.ScriptCoverage[]): Work {
  const calls = new Map<string, number>();
  let blocks = 0;
  for (const { url, functions } of scripts) {
    const file = /[/\\]src[/\\](.*)$/.exec(url)?.[1]?.replaceAll('\\', '/');
    if (file === undefined || url.includes('node_modules')) continue;
    for (const { functionName, ranges } of functions) {
      const name = `${file} ${functionName}`;
      calls.set(name, (calls.get(name) ?? 0) + (ranges[0]?.count ?? 0));
      for (const { count } of ranges) blocks += count;
    }
  }
  return { blocks, calls: name => calls.get(name) ?? 0 };
}
