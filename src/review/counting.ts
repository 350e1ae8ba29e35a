/** `1 error`, `2 errors`, `12,000 objects`. */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `1 address`, `240 addresses`. */
export function addresses(count: number | bigint): string {
  return `${formatCount(count)} ${String(count) === '1' ? 'address' : 'addresses'}`;
}

/** A count with its thousands apart: `18,446,744,073,709,551,616`. By hand, because Intl.NumberFormat takes longer to make than a small check. */
export function formatCount(count: number | bigint): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

/** The first few of some names, and how many more there are: `a, b, c and 2 more`. */
export function firstNames(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${formatCount(names.length - most)} more` : shown;
}
