import { type PercentReading, readPercent } from '../../plan/demand/int-or-percent';

/**
 * What a number or percentage comes to when it is rounded up: some pods, none, fewer than none, or nothing that can be read. For any
 * number of pods above 0 the answer is the same. `other-type`: neither, which its schema refuses.
 */
export type Amount = 'some' | 'none' | 'negative' | 'unreadable' | 'other-type';

/** Weighs a field as its reader would. */
export function amountOf(value: unknown, reading: PercentReading): Amount {
  if (typeof value === 'number' && Number.isInteger(value)) return signOf(value);
  if (typeof value !== 'string') return 'other-type';
  const percent = readPercent(value, reading);
  return percent === undefined ? 'unreadable' : signOf(percent);
}

function signOf(value: number): Amount {
  if (value > 0) return 'some';
  return value < 0 ? 'negative' : 'none';
}
