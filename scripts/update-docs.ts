// npm run docs:update            runs what README.md, docs/ and examples/ say, and writes the real outputs into them
// npm run docs:update -- WORD…   only pages and examples whose path has one of the words
//
// It shares its code with the tests, which compare and write nothing. Read the difference afterwards.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { API_PAGE, apiPage } from '../test/docs/api-page';
import { withContextReference } from '../test/docs/context-reference';
import { EXAMPLES, replaceOutput, runExample } from '../test/docs/examples';
import { PAGES, projectName, readPage } from '../test/docs/pages';
import { runPage } from '../test/docs/run-page';
import { ROOT, Workshop } from '../test/docs/workshop';

const words = process.argv.slice(2);
const wanted = (path: string) => words.length === 0 || words.some(word => path.includes(word));
const workshop = new Workshop();

try {
  for (const example of EXAMPLES.filter(wanted)) {
    replaceOutput(example, runExample(example, workshop));
    console.log(example);
  }
  if (wanted(API_PAGE)) writeFileSync(join(ROOT, API_PAGE), apiPage(workshop.library));
  for (const page of PAGES.filter(wanted)) {
    const text = readPage(page);
    const real = runPage(withContextReference(text), workshop.project(projectName(page)));
    const changed = [[page, real.text] as const, ...real.pictures].filter(
      ([path, wanted]) => wanted !== readIfThere(path),
    );
    for (const [path, wanted] of changed) {
      mkdirSync(dirname(join(ROOT, path)), { recursive: true });
      writeFileSync(join(ROOT, path), wanted);
    }
    console.log(changed.length === 0 ? page : `${page} (changed: ${changed.map(([path]) => path).join(', ')})`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  workshop.close();
}

function readIfThere(path: string): string | undefined {
  const file = join(ROOT, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
