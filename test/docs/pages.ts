import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './workshop';

/** Generated: from the rules' catalogue, whose own tests run every example in it, and from the declarations of the package. */
const GENERATED = new Set(['docs/rules.md', 'docs/api.md']);

/** Every page that people write. */
export const PAGES: readonly string[] = ['', 'docs/', 'examples/'].flatMap(folder =>
  readdirSync(join(ROOT, folder))
    .filter(file => file.endsWith('.md'))
    .sort()
    .map(file => folder + file)
    .filter(page => !GENERATED.has(page)),
);

export function readPage(page: string): string {
  return readFileSync(join(ROOT, page), 'utf8');
}

/** The folder in which a page's commands run. */
export function projectName(page: string): string {
  return page.replace(/\.md$/, '').replaceAll('/', '-');
}
