// A test runner for Stryker that keeps the code and its tests in memory from one mutant to the next, with the most promising tests first.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus, determineHitLimitReached, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { ResidentTests } from './resident-tests.mjs';

/** What the first process measured, in the sandbox: one that takes the place of another after an endless mutant has no time to measure again. */
const MEASURED = 'resident-measured.json';

class ResidentTestRunner {
  static inject = tokens(commonTokens.options);

  #tests;
  #context = instrumenterContext();
  /** Milliseconds of the processor that each test takes without a mutant. */
  #times;
  /** By the file in the sandbox, how many of its mutants each test reaches: who comes far in a file sees what it does. */
  #reaches;
  /** The tests that have noticed a mutant of a file, the latest first. */
  #killers = new Map();
  /** Milliseconds of tests that one mutant may take: it has survived what comes after. */
  #most;
  /** Whether what is loaded may no longer be what the files say. */
  #stale = true;

  constructor({ resident }) {
    const root = process.cwd();
    const { times, reaches } = existsSync(MEASURED)
      ? JSON.parse(readFileSync(MEASURED, 'utf8'))
      : { times: [], reaches: [] };
    this.#times = new Map(times);
    this.#reaches = new Map(reaches.map(([file, counts]) => [file, new Map(counts)]));
    this.#most = resident.most;
    const without = resident.without.map(path => join(root, path));
    this.#tests = new ResidentTests(
      root,
      resident.setup.map(file => join(root, file)),
      resident.folders
        .flatMap(folder => testFilesIn(join(root, folder)))
        .filter(file => !without.some(path => file.startsWith(path))),
    );
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  dryRun() {
    this.#context.mutantCoverage = { static: {}, perTest: {} };
    this.#times = new Map();
    const tests = [];
    for (const [id, { file }] of this.#loadTests()) {
      this.#context.currentTestId = id;
      const start = performance.now();
      const busy = process.cpuUsage();
      const failureMessage = this.#tests.run(id);
      this.#times.set(id, process.cpuUsage(busy).user / 1000);
      const timeSpentMs = performance.now() - start;
      this.#context.currentTestId = undefined;
      const status = failureMessage === undefined ? TestStatus.Success : TestStatus.Failed;
      tests.push({ id, name: id, fileName: file, timeSpentMs, status, failureMessage });
    }
    this.#reaches = reachesOf(this.#context.mutantCoverage.perTest);
    const reaches = [...this.#reaches].map(([file, counts]) => [file, [...counts]]);
    writeFileSync(MEASURED, JSON.stringify({ times: [...this.#times], reaches }));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: this.#context.mutantCoverage };
  }

  mutantRun(options) {
    if (options.mutantActivation === 'static') return this.#runLoadedWith(options);
    if (this.#stale) this.#loadTests();
    const result = this.#runActive(options);
    if (result.status !== MutantRunStatus.Killed || this.#passesWithout(result.killedBy[0])) return result;
    // An earlier mutant, or this one, has left something behind. What a test says about this one counts in fresh code alone.
    this.#loadTests();
    this.#stale = true;
    return this.#runActive(options);
  }

  /** For code that runs while modules load: they are loaded again with the mutant, and never used for another one. */
  #runLoadedWith(options) {
    this.#context.activeMutant = options.activeMutant.id;
    this.#stale = true;
    try {
      this.#tests.load();
    } catch (error) {
      return killed('(loading)', String(error), 0);
    } finally {
      this.#context.activeMutant = undefined;
    }
    // All that were loaded: the titles of some may be the mutant's work.
    return this.#runActive({ ...options, testFilter: this.#tests.ids() });
  }

  #runActive({ activeMutant, sandboxFileName, testFilter, hitLimit }) {
    this.#context.activeMutant = activeMutant.id;
    this.#context.hitLimit = hitLimit;
    this.#context.hitCount = hitLimit === undefined ? undefined : 0;
    try {
      let count = 0;
      let spent = 0;
      for (const id of this.#inOrder(testFilter ?? [...this.#times.keys()], activeMutant.fileName, sandboxFileName)) {
        if (spent > this.#most) break;
        count += 1;
        spent += this.#times.get(id) ?? 0;
        const failure = this.#tests.run(id);
        const endless = determineHitLimitReached(this.#context.hitCount, hitLimit);
        if (endless !== undefined) return { status: MutantRunStatus.Timeout, reason: endless.reason };
        if (failure === undefined) continue;
        // One that takes most of the time of a mutant would keep all others from being tried.
        if ((this.#times.get(id) ?? 0) < this.#most / 4) {
          this.#killers.set(activeMutant.fileName, [id, ...this.#killersOf(activeMutant.fileName, id)].slice(0, 20));
        }
        return killed(id, failure, count);
      }
      return { status: MutantRunStatus.Survived, nrOfTests: count };
    } finally {
      this.#context.activeMutant = undefined;
      this.#context.hitCount = undefined;
      this.#context.hitLimit = undefined;
    }
  }

  #loadTests() {
    this.#stale = false;
    return this.#tests.load();
  }

  #passesWithout(id) {
    return this.#tests.run(id) === undefined;
  }

  /**
   * Those that noticed a mutant of the file before, then those that name it (files of rules are named for the rule), then those of the folder of
   * tests that is named as its own, then those that come farthest in it, and of all these the quickest.
   */
  #inOrder(ids, file, sandboxFile) {
    const subject = basename(file, '.ts');
    const killers = this.#killersOf(file);
    const reaches = this.#reaches.get(sandboxFile);
    const folder = `${dirname(relative(process.cwd(), sandboxFile)).replace(/^src/, 'test')}/`;
    const rank = new Map(
      ids.map(id => {
        const place = killers.indexOf(id);
        if (place !== -1) return [id, place];
        return [id, id.includes(subject) ? 1e3 : id.startsWith(folder) ? 1e4 : 1e6 - (reaches?.get(id) ?? 0)];
      }),
    );
    return ids.toSorted((a, b) => rank.get(a) - rank.get(b) || (this.#times.get(a) ?? 0) - (this.#times.get(b) ?? 0));
  }

  #killersOf(file, butFor) {
    return (this.#killers.get(file) ?? []).filter(id => id !== butFor);
  }
}

function killed(id, failureMessage, nrOfTests) {
  return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests };
}

function testFilesIn(folder) {
  const names = readdirSync(folder, { recursive: true }).filter(name => name.endsWith('.test.ts'));
  return names.sort().map(name => join(folder, name));
}

/** For every file with mutants, how many of them each test reaches. */
function reachesOf(perTest) {
  const fileOf = new Map();
  for (const name of readdirSync('src', { recursive: true }).filter(path => path.endsWith('.ts'))) {
    const file = join(process.cwd(), 'src', name);
    for (const [, mutant] of readFileSync(file, 'utf8').matchAll(/stryMutAct_\w+\("(\d+)"\)/g))
      fileOf.set(mutant, file);
  }
  const reaches = new Map([...fileOf.values()].map(file => [file, new Map()]));
  for (const [id, reached] of Object.entries(perTest)) {
    for (const mutant of Object.keys(reached)) {
      const counts = reaches.get(fileOf.get(mutant));
      counts?.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return reaches;
}

/** What instrumented code shares with whoever runs it. */
function instrumenterContext() {
  globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  return globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE];
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'resident', ResidentTestRunner)];
