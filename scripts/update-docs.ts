// npm run docs:update            runs what README.md, docs/ and examples/ say, and writes the real outputs into them
// npm run docs:update -- WORD…   only pages and examples whose path has one of the words
//
// It shares its code with the tests, which compare and write nothing. Read the difference afterwards.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
    if (real !== text) writeFileSync(join(ROOT, page), real);
    console.log(real === text ? page : `${page} (changed)`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  workshop.close();
}
