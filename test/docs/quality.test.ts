import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from './pages';
import { ROOT } from './workshop';

const page = readPage('docs/quality.md');

test('every folder of test/ has its line, and every folder named there exists', () => {
  const folders = readdirSync(join(ROOT, 'test'), { withFileTypes: true })
    .filter(entry => entry.isDirectory())
    .map(({ name }) => `test/${name}/`);
  for (const folder of folders) expect(page).toContain(`\`${folder}\``);
  const named = [...page.matchAll(/`((?:test|scripts|src)\/[\w./-]*)`/g)].map(([, path = '']) => path);
  expect(named.filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
});

test('the recorded cases are as many as it says', () => {
  const said = [...page.matchAll(/^\| `([\w-]+\.json)` \| (\d+) /gm)].map(([, file, count]) => [file, Number(count)]);
  const folder = join(ROOT, 'test/vectors');
  const found = readdirSync(folder).map(file => [
    file,
    JSON.parse(readFileSync(join(folder, file), 'utf8')).cases.length,
  ]);
  expect(said).toEqual(found.sort());
});

test('every script that it names is one of the package', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const named = [...page.matchAll(/npm (?:run )?([a-z]+(?::[a-z]+)*)/g)].map(([, script]) => script);
  expect(named.length).toBeGreaterThan(5);
  for (const script of named) expect(scripts).toHaveProperty([String(script)]);
});

test('scores follow from what they are scores of', () => {
  const rows = [...page.matchAll(/^\| `[\w/-]+` \| (\d+) \| (\d+) \| ([\d.]+) % \|/gm)];
  expect(rows.length).toBeGreaterThan(3);
  for (const [, all, noticed, score] of rows) {
    expect(((100 * Number(noticed)) / Number(all)).toFixed(1)).toBe(score);
  }
});

test('the code of mutants that nothing can notice still stands where it is quoted from', () => {
  const quotes = [...page.matchAll(/^\| `([\w/-]+\.ts)` \| `([^`]+)` \|/gm)];
  expect(quotes.length).toBeGreaterThan(10);
  for (const [, file = '', code = ''] of quotes) {
    expect(readFileSync(join(ROOT, 'src', file), 'utf8')).toContain(code);
  }
});
