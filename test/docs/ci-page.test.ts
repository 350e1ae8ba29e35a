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

interface GitLabJob {
  readonly script: readonly string[];
  readonly after_script: readonly string[];
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
  const job: GitLabJob = parse(fileOn('docs/ci.md', '.gitlab-ci.yml')).addresses;
  return [...job.script.filter(line => line !== 'npm ci'), ...job.after_script];
};

const commit = 'git add --all && git -c user.name=me -c user.email=me@example.com commit --quiet --message change';

/** An example in a repository whose main branch is as it is committed here. */
function repository(name: string): Project {
  const project = workshop.project(name, { '.gitignore': 'node_modules/\naddresses.*\n' });
  project.copy('examples/fixed-pool');
  for (const program of ['gh', 'curl']) project.write(`stand-ins/${program}`, STAND_IN);
  project.run('chmod +x stand-ins/*');
  const { status, output } = project.run(
    `npx cdk8s-spiderpool synth && git init --quiet && ${commit} && git update-ref refs/remotes/origin/main HEAD`,
  );
  if (status !== 0) throw new Error(output);
  return project;
}

/** The first step that fails, with what it said. */
function pipeline(project: Project, steps: readonly string[]): (Outcome & { readonly step: string }) | undefined {
  for (const step of steps) {
    const outcome = runStep(project, step);
    if (outcome.status !== 0) return { step, ...outcome };
  }
  return undefined;
}

/** Runs a step with what both services set, and with programs in place of those that would talk to them. */
function runStep(project: Project, step: string): Outcome {
  const variables = [
    'BASE=origin/main GITHUB_STEP_SUMMARY=addresses.summary GITHUB_REPOSITORY=shop/network PULL_REQUEST=12',
    'CI_MERGE_REQUEST_DIFF_BASE_SHA=$(git rev-parse origin/main) ADDRESSES_TOKEN=secret',
    'CI_API_V4_URL=https://git.example.com/api/v4 CI_PROJECT_ID=3 CI_MERGE_REQUEST_IID=12 PATH="$PWD/stand-ins:$PATH"',
  ].join(' ');
  return project.run(`set -e\nexport ${variables}\n${step}`);
}

/** Says what it was asked, and keeps the text of a comment; to whoever asks for comments it names that one. */
const STAND_IN = `#!/bin/sh
echo "$(basename "$0") $*" >> addresses.calls
case "$*" in *--jq*) test ! -e addresses.comment || echo 77; exit ;; esac
for argument; do case "$argument" in body*@*) cp "\${argument#*@}" addresses.comment ;; esac; done
`;

test('the pipeline for GitHub passes a good change, and stops a forgotten synth, a short pool and a step that cannot be made', () => {
  const project = repository('github');
  const main = project.read('main.ts');
  project.write('main.ts', main.replace('replicas: 3', 'replicas: 4'));
  expect(pipeline(project, github())?.output).toContain('+  replicas: 4');
  expect(project.run(commit).status).toBe(0);
  expect(pipeline(project, github())).toBeUndefined();
  expect(project.read('addresses.md')).toContain('CloneSet shop/web');
  expect(project.read('addresses.summary')).toBe(project.read('addresses.md'));

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

test('one comment says what a change does, and is written anew', () => {
  const project = repository('comment');
  const [ask = '', comment = ''] = ['diff --base', 'gh api'].map(text => github().find(step => step.includes(text)));
  expect(runStep(project, comment).status).toBe(0);
  expect(project.run('test -e addresses.calls').status).toBe(1);

  const main = project.read('main.ts');
  for (const last of [204, 205]) {
    project.write('main.ts', main.replace('10.6.124.204', `10.6.124.${last + 1}`));
    expect(project.run('npx cdk8s-spiderpool synth').status).toBe(0);
    expect(runStep(project, `${ask}\n`).status).toBe(0);
    expect(runStep(project, comment).status).toBe(0);
    expect(project.read('addresses.comment')).toMatch(/^### Address changes\n/);
    expect(project.read('addresses.comment')).toContain(`+10.6.124.205${last === 204 ? '' : '-10.6.124.206'})`);
  }
  const calls = project.read('addresses.calls').trimEnd().split('\n');
  expect(calls.filter(call => !call.includes('--jq'))).toEqual([
    'gh api --silent repos/shop/network/issues/12/comments --field body=@addresses.md',
    'gh api --silent --method PATCH repos/shop/network/issues/comments/77 --field body=@addresses.md',
  ]);
  expect(comment).toContain('startswith("### Address changes")');
});

test('the comment for GitLab goes to the merge request', () => {
  const project = repository('gitlab-comment');
  expect(pipeline(project, gitlab())).toBeUndefined();
  expect(project.read('addresses.comment')).toMatch(/^### Address changes\n/);
  expect(project.read('addresses.calls')).toBe(
    'curl --silent --show-error --fail --output /dev/null --header PRIVATE-TOKEN: secret --data-urlencode body@addresses.md https://git.example.com/api/v4/projects/3/merge_requests/12/notes\n',
  );
  expect(JSON.parse(project.read('addresses.sarif'))).toMatchObject({ version: '2.1.0' });
});

test('SARIF is written for code scanning whether or not something is wrong', () => {
  const project = repository('sarif');
  const step = github().find(run => run.includes('--format sarif'));
  expect(project.run(step ?? 'false').status).toBe(0);
  expect(JSON.parse(project.read('addresses.sarif'))).toMatchObject({ version: '2.1.0' });
  const pool = join('dist', '00-network', 'spiderippool._cluster.web-v4.yaml');
  project.write(pool, project.read(pool).replace('10.6.124.204', '10.6.124.201'));
  expect(project.run(step ?? 'false').status).toBe(0);
  expect(project.read('addresses.sarif')).toContain('pool-short');
});
