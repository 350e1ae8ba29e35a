// The tests of a folder, loaded into this process once and run as often as one likes: what jest does in seconds for each mutant takes
// milliseconds here. Knows as much of jest as these tests use, and none of them is asynchronous.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { sep } from 'node:path';
import { transformSync } from '@swc/core';
import { expect } from 'expect';
import { bind } from 'jest-each';
import { fakeClock } from './fake-clock.mjs';

const COMPILED = { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } };

export class ResidentTests {
  #root;
  #require;
  #setup;
  #files;
  #compiled = new Map();
  #tests = new Map();

  /** `setup` and `files` are absolute; modules below `root` are forgotten when the tests are loaded again, packages are not. */
  constructor(root, setup, files) {
    this.#root = root;
    this.#require = createRequire(`${root}${sep}`);
    this.#setup = setup;
    this.#files = files;
    this.#require.extensions['.ts'] = (module, name) => module._compile(this.#compile(name), name);
  }

  /** Every test by its id, in the order of the files; an error where one does not load. */
  load() {
    for (const name of Object.keys(this.#require.cache)) {
      if (name.startsWith(this.#root) && !name.includes(`${sep}node_modules${sep}`)) delete this.#require.cache[name];
    }
    this.#tests = new Map();
    const groups = [];
    this.#defineGlobals(groups, undefined);
    for (const name of this.#setup) this.#require(name);
    for (const name of this.#files) {
      groups.push({ title: `${name.slice(this.#root.length + 1)}:`, before: [], after: [] });
      this.#defineGlobals(groups, name);
      this.#require(name);
      groups.pop();
    }
    return this.#tests;
  }

  ids() {
    return [...this.#tests.keys()];
  }

  /** The message of a test that fails; nothing where it passes. */
  run(id) {
    const { body, before, after } = this.#tests.get(id);
    try {
      for (const hook of before) hook();
      const result = body();
      if (result instanceof Promise) return `${id} is asynchronous, and only jest runs such tests`;
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      for (const hook of after) hook();
    }
  }

  #compile(name) {
    const known = this.#compiled.get(name);
    if (known !== undefined) return known;
    const { code } = transformSync(readFileSync(name, 'utf8'), { ...COMPILED, filename: name });
    this.#compiled.set(name, code);
    return code;
  }

  #defineGlobals(groups, file) {
    const define = (title, body) => {
      const full = [...groups.map(group => group.title), title].join(' ');
      let id = full;
      for (let copy = 2; this.#tests.has(id); copy += 1) id = `${full} (${copy})`;
      const before = groups.flatMap(group => group.before);
      const after = groups.flatMap(group => group.after);
      this.#tests.set(id, { file, body, before, after });
    };
    const describe = (title, body) => {
      groups.push({ title, before: [], after: [] });
      body();
      groups.pop();
    };
    Object.assign(globalThis, {
      describe: Object.assign(describe, { each: bind(describe, false) }),
      test: Object.assign(define, { each: bind(define, false) }),
      it: define,
      expect,
      beforeEach: hook => groups.at(-1).before.push(hook),
      afterEach: hook => groups.at(-1).after.push(hook),
      jest: fakeClock,
    });
  }
}
