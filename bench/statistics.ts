/** The middle value; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** The slope of the line through the logarithms of sizes and figures; undefined for fewer than two points. */
export function exponentOf(points: readonly (readonly [size: number, figure: number])[]): number | undefined {
  if (points.length < 2) return undefined;
  const logs = points.map(([size, figure]) => [Math.log(size), Math.log(figure)] as const);
  const meanX = logs.reduce((sum, [x]) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, [, y]) => sum + y, 0) / logs.length;
  const spread = logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
  return logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread;
}
