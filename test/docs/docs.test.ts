import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { contentsOf } from '../synth/folder-contents';
import { API_PAGE, apiPage } from './api-page';
import { withContextReference } from './context-reference';
import { checkDrawing, pathsOf } from './drawing';
import { fragmentModule } from './fragment';
import { type FencedBlock, readBlocks } from './page';
import { PAGES, projectName, readPage } from './pages';
import { commandsOf, fragmentsOf, runPage } from './run-page';
import { ROOT, STAND_INS, Workshop } from './workshop';

let workshop: Workshop;

beforeAll(() => {
  workshop = new Workshop();
});
afterAll(() => workshop.close());

// If one of these fails because an output changed on purpose: npm run docs:update, and read the difference.
test.each(PAGES.map(page => [page, withStandIns(readPage(page))] as const))('%s says what its commands do%s', page => {
  const text = readPage(page);
  const real = runPage(withContextReference(text), workshop.project(projectName(page)));
  expect(real.text).toBe(text);
  for (const [path, picture] of real.pictures) expect(readFileSync(join(ROOT, path), 'utf8')).toBe(picture);
});

/** The programs of a page that are not the real ones, in words. */
function withStandIns(page: string): string {
  const used = STAND_INS.filter(name => commandsOf(page).some(command => new RegExp(`\\b${name} `).test(command)));
  return used.length === 0 ? '' : ` (with a stand-in for ${used.join(' and ')})`;
}

test.each(['shell', 'text', 'yaml', 'json', 'ts', 'diff', 'console run', 'ts somewhere', ''])(
  'a block of the kind "%s", at which nobody would look, is refused',
  kind => {
    const page = `\`\`\`${kind}\na\n\`\`\`\n`;
    expect(() => runPage(page, workshop.project(`unknown-${kind.replace(' ', '-')}`))).toThrow('nobody looks');
  },
);

const withKubectl = spawnSync('kubectl', ['version', '--client']).status === 0 ? test : test.skip;

withKubectl('with kubectl: it has every command and option that a page gives it', () => {
  const calls = PAGES.flatMap(page =>
    commandsOf(readPage(page)).flatMap(text => text.match(/\bkubectl [^|&;#\n]*/g) ?? []),
  );
  const unknown = calls.filter(call => {
    const [, command = '', ...words] = call.split(' ');
    const { stdout, status } = spawnSync('kubectl', [command, '--help'], { encoding: 'utf8' });
    const options = spawnSync('kubectl', ['options'], { encoding: 'utf8' }).stdout;
    return status !== 0 || words.some(word => word.startsWith('--') && !`${stdout}${options}`.includes(`${word}=`));
  });
  expect(calls.length).toBeGreaterThan(0);
  expect(unknown).toEqual([]);
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
    const fragments = (page === API_PAGE ? fencesOf(page) : fragmentsOf(readPage(page))).filter(
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

test('what docs/api.md draws and writes besides is real, too', () => {
  for (const { language, text } of fencesOf(API_PAGE)) {
    if (language === 'text') {
      const written = pathsOf(text).filter(path => existsSync(join(ROOT, 'examples/fixed-pool', path)));
      expect(written).toEqual(pathsOf(text));
    } else if (language === 'yaml') {
      const { text: shown } =
        fencesOf('docs/cdk8s-validation-plugin.md').find(({ words }) => words[0] === 'cdk8s.yaml') ?? {};
      expect(parse(shown ?? '')).toMatchObject(parse(text));
    } else expect(language).toBe('ts');
  }
});

function fencesOf(page: string): readonly FencedBlock[] {
  return readBlocks(readPage(page)).flatMap(block => (block.type === 'fence' ? [block] : []));
}

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
  const rules = readdirSync(join(ROOT, 'docs/rules')).map(file => `docs/rules/${file}`);
  const pages = [...PAGES, API_PAGE, 'docs/rules.md', ...rules];
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

test('a drawing that shows what is not there, or leaves out what is, is refused', () => {
  const folder = join(ROOT, 'examples/fixed-pool');
  const drawing = 'dist/00-network/     the network\ndist/20-workloads/  dist/kustomization.yaml\n';
  expect(() => checkDrawing(drawing, folder)).not.toThrow();
  expect(() => checkDrawing(`${drawing}dist/30-more/\n`, folder)).toThrow('not there: dist/30-more/');
  expect(() => checkDrawing('dist/00-network/  the network\n', folder)).toThrow('not drawn: dist/');
  expect(() => checkDrawing('dist/ one blank only\n', folder)).toThrow('draws nothing');
});
