import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
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

const CHART = join(ROOT, 'examples/helm-chart/chart');

test('examples/helm-chart holds what its chart renders', () => {
  const values = parse(readFileSync(join(CHART, 'values.yaml'), 'utf8'));
  const data = { Values: values, Release: { Name: 'web', Namespace: 'shop' } };
  const rendered = readdirSync(join(CHART, 'templates'))
    .sort()
    .map(
      file =>
        `---\n# Source: web/templates/${file}\n${filled(readFileSync(join(CHART, 'templates', file), 'utf8'), data)}`,
    );
  expect(readFileSync(join(ROOT, 'examples/helm-chart/rendered/web.yaml'), 'utf8')).toBe(rendered.join(''));
});

/** A template that has nothing but values in it, as Helm would fill it in. */
function filled(template: string, data: unknown): string {
  return template.replaceAll(/\{\{ \.([\w.]+) \}\}/g, (_, path: string) =>
    String(path.split('.').reduce((inside, key) => (inside as Record<string, unknown>)[key], data)),
  );
}

test('examples/helm-chart passes, and a chart that is not rendered is told to be', () => {
  const project = runExample('examples/helm-chart', workshop);
  const { status, output } = project.run('npx cdk8s-spiderpool check --fail-on warning rendered');
  expect({ status, output }).toEqual({ status: 0, output: expect.stringContaining(' 0 errors, 0 warnings,') });
  expect(project.run('npx cdk8s-spiderpool check chart').output).toContain('helm template');
});
