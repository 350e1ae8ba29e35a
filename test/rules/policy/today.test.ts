import { today } from '../../../src/rules/policy/today';

afterEach(() => jest.useRealTimers());

test('the day is that of UTC, whatever the time zone of the machine', () => {
  jest.useFakeTimers({ now: new Date('2026-06-15T23:59:59.999Z') });
  expect(today({})).toBe('2026-06-15');
  jest.setSystemTime(new Date('2026-06-16T00:00:00Z'));
  expect(today({})).toBe('2026-06-16');
});

test('SOURCE_DATE_EPOCH stands for the clock', () => {
  expect(today({ SOURCE_DATE_EPOCH: '0' })).toBe('1970-01-01');
  expect(today({ SOURCE_DATE_EPOCH: '1798761599' })).toBe('2026-12-31');
});

test.each(['', 'now', '-1', '1e9', '999999999999'])('SOURCE_DATE_EPOCH of %j is none', epoch => {
  jest.useFakeTimers({ now: new Date('2026-06-15T12:00:00Z') });
  expect(today({ SOURCE_DATE_EPOCH: epoch })).toBe('2026-06-15');
});
