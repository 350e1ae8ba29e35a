import { join } from 'node:path';
import { parse } from 'yaml';
import { readBlocks } from './page';
import { readPage } from './pages';
import { type Outcome, type Project, Workshop } from './workshop';

let workshop: Workshop;

beforeAll(() => {
  workshop = new Workshop();
});
afterAll(() => workshop.close());

interface Job {
  readonly steps: readonly { readonly run?: string }[];
}

function fileOn(page: string, path: string): string {
  const block = readBlocks(readPage(page)).find(each => each.type === 'fence' && each.words[0] === path);
  if (!block) throw new Error(`${page} has no ${path}`);
  return block.text;
}

/** What GitHub runs after npm ci: `bash -e`, one step at a time. */
const github = (): readonly string[] => {
  const jobs: Record<string, Job> = parse(fileOn('docs/ci.md', '.github/workflows/addresses.yaml')).jobs;
  return Object.values(jobs).flatMap(({ steps }) =>
    steps.flatMap(({ run }) => (run === undefined || run === 'npm ci' ? [] : [run])),
  );
};

/** What GitLab runs after npm ci. */
const gitlab = (): readonly string[] => {
  const { script }: { script: readonly string[] } = parse(fileOn('docs/ci.md', '.gitlab-ci.yml')).addresses;
  return script.filter(line => line !== 'npm ci');
};

const commit = 'git add --all && git -c user.name=me -c user.email=me@example.com commit --quiet --message change';

/** An example in a repository whose main branch is as it is committed here. */
function repository(name: string): Project {
  const project = workshop.project(name, { '.gitignore': 'node_modules/\naddresses.*\n' });
  project.copy('examples/fixed-pool');
  const { status, output } = project.run(
    `npx cdk8s-spiderpool synth && git init --quiet && ${commit} && git update-ref refs/remotes/origin/main HEAD`,
  );
  if (status !== 0) throw new Error(output);
  return project;
}

/** The first step that fails, with what it said. */
function pipeline(project: Project, steps: readonly string[]): (Outcome & { readonly step: string }) | undefined {
  const variables = `export BASE=origin/main GITHUB_STEP_SUMMARY=addresses.md CI_MERGE_REQUEST_DIFF_BASE_SHA=$(git rev-parse origin/main)`;
  for (const step of steps) {
    const outcome = project.run(`set -e\n${variables}\n${step}`);
    if (outcome.status !== 0) return { step, ...outcome };
  }
  return undefined;
}

test('the pipeline for GitHub passes a good change, and stops a forgotten synth, a short pool and a step that cannot be made', () => {
  const project = repository('github');
  const main = project.read('main.ts');
  project.write('main.ts', main.replace('replicas: 3', 'replicas: 4'));
  expect(pipeline(project, github())?.output).toContain('+  replicas: 4');
  expect(project.run(commit).status).toBe(0);
  expect(pipeline(project, github())).toBeUndefined();
  expect(project.read('addresses.md')).toContain('CloneSet shop/web');

  project.write('main.ts', main.replace('replicas: 3', 'replicas: 6'));
  expect(pipeline(project, github())?.output).toContain('error[pool-short]');

  project.write('main.ts', main.replaceAll('10.6.0.0/16', '10.6.0.0/17'));
  expect(project.run(`npx cdk8s-spiderpool synth && ${commit}`).status).toBe(0);
  expect(pipeline(project, github())?.step).toContain('cdk8s-spiderpool diff');
});

test('the pipeline for GitLab passes, and asks the same questions', () => {
  const project = repository('gitlab');
  expect(pipeline(project, gitlab())).toBeUndefined();
  const questions = (steps: readonly string[]) =>
    steps.flatMap(step => [...step.matchAll(/cdk8s-spiderpool \w+|git diff.*/g)].map(([question]) => question));
  expect(new Set(questions(gitlab()))).toEqual(new Set(questions(github())));
});

test('SARIF is written for code scanning whether or not something is wrong', () => {
  const project = repository('sarif');
  const step = github().find(run => run.includes('sarif'));
  expect(project.run(step ?? 'false').status).toBe(0);
  expect(JSON.parse(project.read('addresses.sarif'))).toMatchObject({ version: '2.1.0' });
  const pool = join('dist', '00-network', 'spiderippool._cluster.web-v4.yaml');
  project.write(pool, project.read(pool).replace('10.6.124.204', '10.6.124.201'));
  expect(project.run(step ?? 'false').status).toBe(0);
  expect(project.read('addresses.sarif')).toContain('pool-short');
});
