/** `1 error`, `2 errors`, `12,000 objects`. */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

const digits = new Intl.NumberFormat('en');

/** A count with its thousands apart: `18,446,744,073,709,551,616`. */
export function formatCount(count: number | bigint): string {
  return digits.format(count);
}
