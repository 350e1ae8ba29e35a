import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { EXAMPLES, isApp, outputOf, runExample } from './examples';
import { ROOT, Workshop } from './workshop';

let workshop: Workshop;

beforeAll(() => {
  workshop = new Workshop();
});
afterAll(() => workshop.close());

// If one of these fails because an output changed on purpose: npm run docs:update, and read the difference.
test.each(EXAMPLES.filter(isApp))('%s makes what is committed beside it, and check agrees', example => {
  const project = runExample(example, workshop);
  expect(outputOf(project.folder)).toEqual(outputOf(join(ROOT, example)));
  const { status, output } = project.run('npx cdk8s-spiderpool check --fail-on warning dist');
  expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining(' 0 errors, 0 warnings,') });
});

test.each(EXAMPLES.filter(isApp))('%s asks for the packages that it is tested with', example => {
  const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  const { dependencies, devDependencies } = read(`${example}/package.json`);
  const root = read('package.json');
  const tested = { ...root.devDependencies, [root.name]: root.version };
  const asked = Object.entries<string>({ ...dependencies, ...devDependencies });
  expect(asked).toEqual(asked.map(([name]) => [name, `^${tested[name]}`]));
});

const RENDER = 'helm template web chart --namespace shop';

test('examples/helm-chart holds what its chart renders (with a stand-in for helm)', () => {
  const project = workshop.project('helm-chart-rendered', {});
  project.copy('examples/helm-chart');
  expect(project.run(RENDER)).toEqual({ status: 0, output: project.read('rendered/web.yaml') });
});

test('examples/helm-chart has the plan of what it renders', () => {
  const { folder } = runExample('examples/helm-chart', workshop);
  expect(outputOf(folder)).toEqual(outputOf(join(ROOT, 'examples/helm-chart')));
});

const withHelm = spawnSync('helm', ['version']).status === 0 ? test : test.skip;

withHelm('with helm: it renders what its stand-in renders', () => {
  const [, ...words] = RENDER.split(' ');
  const { stdout } = spawnSync('helm', words, { cwd: join(ROOT, 'examples/helm-chart'), encoding: 'utf8' });
  const objects = (text: string) => parseAllDocuments(text).map(document => document.toJS());
  expect(objects(stdout)).toEqual(expect.arrayContaining(objects(readRendered())));
});

function readRendered(): string {
  return readFileSync(join(ROOT, 'examples/helm-chart/rendered/web.yaml'), 'utf8');
}

test('examples/helm-chart passes, and a chart that is not rendered is told to be', () => {
  const project = workshop.project('helm-chart-checked', {});
  project.copy('examples/helm-chart');
  const { status, output } = project.run('npx cdk8s-spiderpool check --fail-on warning rendered');
  expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining(' 0 errors, 0 warnings,') });
  expect(project.run('npx cdk8s-spiderpool check chart').output).toContain('helm template');
});
