/** How much of something is taken: of a pool the budget of its consumers, of a subnet what is reserved or in pools. */
export interface Utilisation {
  readonly taken: bigint;
  readonly of: bigint;
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar of blocks, its free part as dots: `███▌····`. Anything taken shows, and anything free does. */
export function barText({ taken, of }: Utilisation, width = 10): string {
  const all = BigInt(width * 8);
  const exact = of <= 0n ? (taken > 0n ? all : 0n) : (taken * all) / of;
  const least = taken > 0n ? 1n : 0n;
  const most = taken < of ? all - 1n : all;
  const eighths = Number(exact < least ? least : exact > most ? most : exact);
  const bar = '█'.repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? '');
  return bar + '·'.repeat(width - bar.length);
}

/** `4%`, rounded so that 0% and 100% mean nothing and everything; over 100% where more is asked for than there is. */
export function percentText({ taken, of }: Utilisation): string {
  if (taken <= 0n) return '0%';
  if (of <= 0n) return 'over 100%';
  const rounded = (taken * 200n + of) / (of * 2n);
  const least = rounded < 1n ? 1n : rounded;
  const percent = taken < of && least > 99n ? 99n : taken > of && least < 101n ? 101n : least;
  return `${percent}%`;
}
