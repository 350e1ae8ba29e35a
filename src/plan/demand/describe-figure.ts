import { AS_WRITTEN, BY_DEFAULT } from './figure';
import type { Figure, Term } from './peak-demand';

/**
 * A figure as a sum in words: `3 replicas + 1 surge + 0 unavailable (20% of 3, rounded down because maxSurge is set)`.
 *
 * A number that stands as written or by default needs no clause; a 0 that nobody wrote is left out.
 */
export function describeFigure({ terms }: Figure): string {
  const shown = terms.filter((term, place) => place === 0 || term.addresses !== 0 || term.because !== BY_DEFAULT);
  return shown
    .map((term, place) => `${place === 0 ? '' : term.addresses < 0 ? ' - ' : ' + '}${describeTerm(term, place)}`)
    .join('');
}

function describeTerm({ addresses, label, because }: Term, place: number): string {
  const count = Math.abs(addresses);
  const words = `${count} ${count === 1 && label.endsWith('s') ? label.slice(0, -1) : label}`;
  const plain = because === BY_DEFAULT || (because === AS_WRITTEN && (count !== 0 || place === 0));
  return plain ? words : `${words} (${because})`;
}
