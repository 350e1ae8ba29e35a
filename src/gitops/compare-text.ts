/** Orders texts by code units: what a locale thinks of letters must not decide the order of anything that is written. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
