import { type Progress, progressOf, tellingStages } from '../../src/cli/progress';

interface Shown {
  readonly progress: Progress;
  readonly written: string[];
  advance(milliseconds: number): void;
}

function on(
  terminal: { readonly isTTY?: boolean; readonly columns?: number },
  env: Record<string, string> = {},
): Shown {
  const written: string[] = [];
  let now = 0;
  const stderr = { ...terminal, write: (text: string) => written.push(text) };
  return {
    progress: progressOf({ stderr, env }, () => now),
    written,
    advance: milliseconds => {
      now += milliseconds;
    },
  };
}

const LINE_BACK = '\r\u001b[K';

test('what takes long is told, a few times a second, and the line goes in the end', () => {
  const { progress, written, advance } = on({ isTTY: true, columns: 0 });
  progress.count('Reading files', 0, 5000);
  for (let done = 1; done < 400; done++) {
    advance(10);
    progress.count('Reading files', done, 5000);
  }
  expect(written[0]).toBe(`${LINE_BACK}Reading files: 0 of 5,000`);
  expect(written[1]).toBe(`${LINE_BACK}Reading files: 30 of 5,000`);
  expect(written.length).toBe(38);
  progress.stage('Judging');
  progress.clear();
  progress.clear();
  expect(written.slice(-2)).toEqual([`${LINE_BACK}Judging`, LINE_BACK]);
});

test('what is done at once needs no word', () => {
  const { progress, written, advance } = on({ isTTY: true });
  progress.count('Reading files', 0, 3);
  advance(200);
  progress.stage('Judging');
  progress.clear();
  expect(written).toEqual([]);
});

test.each([
  ['a pipe', {}, {}],
  ['a terminal that cannot take a line back', { isTTY: true }, { TERM: 'dumb' }],
  ['a log of CI', { isTTY: true }, { CI: 'true' }],
])('nothing in %s', (_, terminal, env) => {
  const { progress, written, advance } = on(terminal, env);
  advance(10_000);
  progress.stage('Judging');
  progress.count('Reading files', 0, 5000);
  progress.clear();
  expect(written).toEqual([]);
});

test('a line is never wider than the terminal, and names cannot act on it', () => {
  const { progress, written, advance } = on({ isTTY: true, columns: 20 });
  advance(1000);
  progress.stage(`\u001b[2J${'x'.repeat(30)}`);
  expect(written).toEqual([`${LINE_BACK}\\u001b[2Jxxxxxxxxx…`]);
});

test('the stages of something elsewhere are told while it lasts, and no longer', async () => {
  const told: string[] = [];
  const progress: Progress = { stage: text => told.push(text), count: () => {}, clear: () => told.push('cleared') };
  jest.useFakeTimers();
  try {
    const done = tellingStages(
      progress,
      () => 'Running the app',
      () => new Promise(resolve => setTimeout(() => resolve('done'), 1100)),
    );
    await jest.advanceTimersByTimeAsync(1100);
    expect(await done).toBe('done');
    await jest.advanceTimersByTimeAsync(5000);
  } finally {
    jest.useRealTimers();
  }
  expect([told.at(0), told.at(-2), told.at(-1)]).toEqual(['Running the app (0 s)', 'Running the app (1 s)', 'cleared']);
});
