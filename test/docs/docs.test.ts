import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { contentsOf } from '../synth/folder-contents';
import { API_PAGE, apiPage } from './api-page';
import { withContextReference } from './context-reference';
import { fragmentModule } from './fragment';
import { PAGES, projectName, readPage } from './pages';
import { looseBlocks, runPage } from './run-page';
import { ROOT, Workshop } from './workshop';

let workshop: Workshop;

beforeAll(() => {
  workshop = new Workshop();
});
afterAll(() => workshop.close());

// If one of these fails because an output changed on purpose: npm run docs:update, and read the difference.
test.each(PAGES)('%s says what its commands do', page => {
  const text = readPage(page);
  expect(runPage(withContextReference(text), workshop.project(projectName(page)))).toBe(text);
});

test('the table in the README is that of src/main.ts', () => {
  const project = workshop.project('self', {
    'main.ts': readFileSync(join(ROOT, 'src/main.ts'), 'utf8'),
    'spiderpool.yaml': readFileSync(join(ROOT, 'spiderpool.yaml'), 'utf8'),
    'cdk8s.yaml': 'language: typescript\napp: node --import tsx main.ts\n',
  });
  const { status, output } = project.run('npx cdk8s-spiderpool synth');
  expect(status).toBe(0);
  expect(readPage('README.md')).toContain(`\`\`\`text output\n${output}\`\`\``);
  expect(contentsOf(join(project.folder, 'dist'))).toEqual(contentsOf(join(ROOT, 'dist')));
});

test('docs/api.md is what the package declares', () => {
  expect(readPage(API_PAGE)).toBe(apiPage(workshop.library));
});

test('every piece of TypeScript that a page shows out of an app compiles', () => {
  const project = workshop.project('fragments');
  for (const page of [...PAGES, API_PAGE]) {
    const fragments = looseBlocks(readPage(page)).filter(
      ({ language, text }) => language === 'ts' && !isSignature(text),
    );
    for (const { text, lines } of fragments) {
      project.write(`${projectName(page)}-${lines[0]}.ts`, fragmentModule(text));
    }
  }
  expect(project.run('tsc --noEmit -p .')).toEqual({ status: 0, output: '' });
});

/** The reference shows types and functions as they are declared. */
function isSignature(text: string): boolean {
  return /^(type|function) /.test(text);
}

test('every piece of YAML and JSON that a page shows can be read', () => {
  const problems = PAGES.flatMap(page =>
    looseBlocks(readPage(page))
      .filter(({ language }) => language === 'yaml' || language === 'json')
      .flatMap(({ text, lines }) =>
        parseAllDocuments(text).flatMap(document =>
          document.errors.map(error => `${page}:${lines[0]}: ${error.message}`),
        ),
      ),
  );
  expect(problems).toEqual([]);
});

/** Pages with drawings of folders, which no command prints. */
const DRAWN = new Set(['docs/argo-cd.md', 'docs/flux.md', 'docs/preflight.md']);

test('what looks like an output is one', () => {
  const drawings = PAGES.filter(page => !DRAWN.has(page)).flatMap(page =>
    looseBlocks(readPage(page)).flatMap(({ language, lines }) =>
      ['ts', 'yaml', 'json', 'shell'].includes(language) ? [] : [`${page}:${lines[0]}`],
    ),
  );
  expect(drawings).toEqual([]);
});

test('every command that a page names exists', () => {
  const { output } = workshop.project('help').run('npx cdk8s-spiderpool --help');
  const known = [...output.matchAll(/^ {2}(\w+) /gm)].map(([, command]) => command);
  const named = PAGES.flatMap(page => [...readPage(page).matchAll(/\bcdk8s-spiderpool (?!COMMAND)([a-z]+)\b/g)]);
  const unknown = named.flatMap(([text, command]) =>
    known.includes(command) || PROSE.has(command ?? '') ? [] : [text],
  );
  expect(unknown).toEqual([]);
});

/** Words that follow the package's name where it is no command: `npm install cdk8s-spiderpool cdk8s-plus-28`. */
const PROSE = new Set(['cdk', 'is', 'in', 'and']);

test('every link leads to a file, and to a heading in it', () => {
  const pages = [...PAGES, API_PAGE, 'examples/README.md', 'docs/rules.md'];
  const broken = pages.flatMap(page =>
    [...readPage(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)].flatMap(
      ([link, path = '', heading]) => {
        const target = path === '' ? join(ROOT, page) : resolve(ROOT, dirname(page), path);
        if (!existsSync(target)) return [`${page}: ${link}`];
        return heading === undefined || headingsOf(target).includes(heading) ? [] : [`${page}: ${link}`];
      },
    ),
  );
  expect(broken).toEqual([]);
});

/** The anchors that GitHub gives the headings of a page. */
function headingsOf(file: string): readonly string[] {
  const lines = readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm);
  return [...lines].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}
