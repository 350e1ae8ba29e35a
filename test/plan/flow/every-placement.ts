/** One NIC of one pod: the pools it may take an address from. */
export type Place = readonly number[];

/** Whether all these find an address, tried one by one over every choice; what has been tried is not tried again. */
export function fits(
  capacities: readonly number[],
  places: readonly Place[],
  known = new Map<string, boolean>(),
): boolean {
  const [first, ...others] = places;
  if (first === undefined) return true;
  const key = `${places.length} ${capacities.join()}`;
  const answer =
    known.get(key) ??
    first.some(pool => (capacities[pool] ?? 0) > 0 && fits(withoutOne(capacities, pool), others, known));
  known.set(key, answer);
  return answer;
}

export function withoutOne(capacities: readonly number[], pool: number): readonly number[] {
  return capacities.map((capacity, index) => (index === pool ? capacity - 1 : capacity));
}
