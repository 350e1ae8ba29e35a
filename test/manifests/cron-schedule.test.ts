import { scheduleProblem, timeZoneProblem } from '../../src/manifests/cron-schedule';

test.each([
  '* * * * *',
  '0 3 * * *',
  '*/15 0-6,22 1 jan-mar,DEC mon-FRI',
  '5/10 * ? * ?',
  '  0   3 * * 0  ',
  '@daily',
  '@every 1h30m',
  '@every 90.5s',
  'TZ=Europe/Berlin 0 3 * * *',
  'CRON_TZ=UTC @hourly',
  '59 23 31 12 6',
])('%j is a schedule', text => {
  expect(scheduleProblem(text)).toBeUndefined();
});

test.each([
  ['', 'is empty'],
  ['* * * *', 'has 4 fields'],
  ['0 0 3 * * *', 'has 6 fields'],
  ['60 * * * *', 'from 0 to 59'],
  ['* 24 * * *', 'from 0 to 23'],
  ['* * 0 * *', 'from 1 to 31'],
  ['* * * 13 *', 'from 1 to 12'],
  ['0 3 * * 7', 'from 0 to 6'],
  ['0 3 * * sunday', 'from 0 to 6'],
  ['0 3 L * *', 'from 1 to 31'],
  ['30-10 * * * *', 'whose start is after its end'],
  ['*/0 * * * *', 'a step is a whole number from 1 on'],
  ['*/x * * * *', 'a step is a whole number from 1 on'],
  ['1/2/3 * * * *', 'no list, range or step'],
  ['1-2-3 * * * *', 'no list, range or step'],
  ['-5 * * * *', 'from 0 to 59'],
  ['@reboot', 'is none of'],
  ['@every day', 'no duration'],
  ['TZ=Nowhere/Land 0 3 * * *', 'which there is not'],
])('%j is none: %s', (text, expected) => {
  expect(scheduleProblem(text)).toContain(expected);
});

test('time zones are names of the database', () => {
  expect(timeZoneProblem('Europe/Berlin')).toBeUndefined();
  expect(timeZoneProblem('Etc/UTC')).toBeUndefined();
  for (const name of ['', 'Local', 'local', 'Europe/Bonn', '+01:00']) expect(timeZoneProblem(name)).toBeDefined();
});
