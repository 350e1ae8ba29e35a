import { formatCount } from '../review/counting';
import { cut, visible } from '../review/text-layout';
import type { CommandIO } from './command-io';

/** One line on a terminal that says what a command is doing, and goes when it has done it. */
export interface Progress {
  /** Says what begins now. */
  stage(text: string): void;
  /** Says how many of how many things are done: `Reading files: 1,200 of 5,000`. */
  count(text: string, done: number, total: number): void;
  /** Takes the line away. To be called before anything else is written, and at the end. */
  clear(): void;
}

/** What is over sooner needs no word. */
const PATIENCE_MILLISECONDS = 300;
/** Faster than anybody reads; slower than the work. */
const PAUSE_MILLISECONDS = 100;
/** So many things take so long that their stage is told at once: nothing can be said in the middle of it. */
const MANY = 1000;

const SILENT: Progress = { stage: () => {}, count: () => {}, clear: () => {} };

/** The line of a command: on standard error where that is a terminal which can take a line back, nothing at all in a pipe, a file or CI. */
export function progressOf({ stderr, env }: Pick<CommandIO, 'stderr' | 'env'>, now: () => number = Date.now): Progress {
  if (!stderr.isTTY || env.TERM === 'dumb' || (env.CI ?? '') !== '') return SILENT;
  const start = now();
  let told = Number.NEGATIVE_INFINITY;
  let isShown = false;
  const tell = (text: string): void => {
    told = now();
    isShown = true;
    stderr.write(`\r\u001b[K${cut(visible(text), widthOf(stderr) - 1)}`);
  };
  const isDue = (): boolean => now() - start >= PATIENCE_MILLISECONDS;
  return {
    stage: text => {
      if (isDue()) tell(text);
    },
    count: (text, done, total) => {
      const begins = done === 0 && total >= MANY;
      if (begins || (isDue() && now() - told >= PAUSE_MILLISECONDS)) {
        tell(`${text}: ${formatCount(done)} of ${formatCount(total)}`);
      }
    },
    clear: () => {
      if (isShown) stderr.write('\r\u001b[K');
      isShown = false;
    },
  };
}

/** A terminal that does not know its size says 0. */
function widthOf({ columns }: CommandIO['stderr']): number {
  return columns || 80;
}

/** Does something that takes a while elsewhere, and tells now and then what it has come to, with the seconds it has taken. */
export async function tellingStages<Value>(
  progress: Progress,
  stage: () => string,
  action: () => Promise<Value>,
): Promise<Value> {
  const start = Date.now();
  const timer = setInterval(() => {
    progress.stage(`${stage()} (${Math.round((Date.now() - start) / 1000)} s)`);
  }, PAUSE_MILLISECONDS * 2);
  try {
    return await action();
  } finally {
    clearInterval(timer);
    progress.clear();
  }
}
