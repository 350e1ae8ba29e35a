import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, Chart, Testing } from 'cdk8s';
import type { ContextData } from '../../src/context/context-data';
import { openDoor } from '../../src/synth/app-door';
import { leaveReport, readReports } from '../../src/synth/run-report';
import { deployment, judgedApp, messageOf, pool, temporaryFolder } from './fixtures';

let written: string[] = [];

beforeEach(() => {
  written = [];
  jest.spyOn(process.stderr, 'write').mockImplementation(text => written.push(String(text)) > 0);
});

afterEach(() => jest.restoreAllMocks());

const EXCEPTION = { rule: 'pool-tight', object: 'SpiderIPPool/web-v4', reason: 'may wait', owner: 'net' };
const NETWORKS = { external: { networks: [{ namespace: 'kube-system', name: 'macvlan' }] } };

/** An App whose pool has the four addresses that rollouts need, and one less than they may hold. */
function tightApp(context: ContextData): { readonly app: App; readonly chart: Chart } {
  const app = judgedApp({ ...NETWORKS, ...context });
  const chart = new Chart(app, 'apps');
  pool(chart, 'web-v4', ['10.6.0.10-10.6.0.13']);
  deployment(chart, 'web', { replicas: 4 });
  return { app, chart };
}

test('what an exception accepts neither warns nor fails, and one line says so once', () => {
  const { app, chart } = tightApp({ policy: { bar: 'budget' }, exceptions: [{ ...EXCEPTION, expires: '2999-12-31' }] });
  app.synth();
  Testing.synth(chart);
  expect(written).toEqual([
    '1 finding accepted by policy: pool-tight of SpiderIPPool/web-v4 until 2999-12-31 (net: may wait)\n',
  ]);
});

test('an expired exception accepts nothing', () => {
  const { app } = tightApp({ policy: { bar: 'budget' }, exceptions: [{ ...EXCEPTION, expires: '2020-12-31' }] });
  expect(messageOf(() => app.synth())).toContain('error[pool-tight]');
});

test('a context given in code has its findings at the function that took it', () => {
  const { app } = tightApp({ exceptions: [{ ...EXCEPTION, expires: '2020-12-31' }] });
  app.synth();
  expect(written.join('')).toContain('--> useContext (exceptions[0].expires of Context useContext)');
});

test('one that was read from a file, where it is written', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'spiderpool.yaml'), 'policy:\n  rules:\n    pool-tigth: note\n');
  jest.spyOn(process, 'cwd').mockReturnValue(folder);
  const app = new App({ outdir: join(folder, 'dist') });
  openDoor(pool(new Chart(app, 'apps')));
  app.synth();
  expect(written.join('')).toContain('--> spiderpool.yaml:3:17 (policy.rules.pool-tigth of Context spiderpool.yaml)');
});

test('findings with places, and what exceptions accept, pass from the process of the app to the command', () => {
  const folder = temporaryFolder();
  const place = { line: 3, column: 5, sourceLine: '    pool-tigth: note' };
  const origin = { type: 'file', file: 'spiderpool.yaml', locate: () => place } as const;
  const subject = { apiVersion: 'v1', kind: 'K', namespace: null, name: 'n', cluster: null };
  const texts = { message: 'm', why: 'w', fix: 'f' };
  const finding = { rule: 'r', class: 'style', severity: 'note', subject, field: ['a', 0], origin, ...texts } as const;
  const exception = { ...EXCEPTION, expires: '2999-12-31' };
  const report = { findings: [finding], accepted: [{ finding, exception }], otherErrors: [], capacityTable: 'x' };
  leaveReport(folder, report);
  leaveReport(folder, report);
  const reports = readReports(folder);
  expect(reports).toHaveLength(2);
  for (const { findings, accepted, capacityTable } of reports) {
    expect(capacityTable).toBe('x');
    expect(accepted[0]?.exception).toEqual(exception);
    for (const each of [findings[0], accepted[0]?.finding]) {
      expect(each).toMatchObject({ rule: 'r', field: ['a', 0], origin: { type: 'file', file: 'spiderpool.yaml' } });
      expect(each?.origin.type === 'file' && each.origin.locate(['a', 0])).toEqual(place);
    }
  }
});
