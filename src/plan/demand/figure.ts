import type { Figure, PodCount, Term } from './peak-demand';

/** The clause of a number that somebody wrote down as it is. */
export const AS_WRITTEN = 'as written';

/** The clause of a number that nobody wrote and that is the controller's default. */
export const BY_DEFAULT = 'the default';

/** A figure from its summands. */
export function sumOf(terms: readonly Term[]): Figure {
  return { addresses: terms.reduce((sum, term) => sum + term.addresses, 0), terms };
}

/** A number of pods as a summand. */
export function termOf(count: PodCount, label: string): Term {
  return { addresses: count.pods, label, because: count.because };
}

/** A number of pods held to a limit, with a clause that says so: `limited from 6, 200% of 3: there are no more pods`. */
export function atMost(count: PodCount, limit: number, reason: string): PodCount {
  if (count.pods <= limit) return count;
  const clause = count.because === AS_WRITTEN ? '' : `, ${count.because}`;
  return { pods: limit, because: `limited from ${count.pods}${clause}: ${reason}` };
}
