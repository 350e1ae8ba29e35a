import { inOrder } from '../text-order';
import { type AddressOwner, ownerOf, type Segment } from './address-use';

/** How many colours owners have; `heat-map.css` names them. */
export const OWNER_COLORS = 8;
/** How many patterns a colour is laid under when there are more owners than colours. */
const OWNER_PATTERNS = 4;

/** What an owner's cells look like: three signs, each enough for who cannot see the other two. */
export interface OwnerLook {
  /** 0 to 7. */
  readonly color: number;
  /** 0 for none, 1 to 3. */
  readonly pattern: number;
  /** A letter of its name in its first cells: `W` for `web-v4`. */
  readonly code: string;
}

/**
 * The looks of all owners in some segments, by name. They follow from the names, so that one pool more leaves those of the others alone
 * wherever it can.
 */
export function ownerLooks(segments: readonly Segment[]): ReadonlyMap<string, OwnerLook> {
  const owners = new Map<string, AddressOwner>();
  for (const { use } of segments) {
    const own = ownerOf(use);
    for (const owner of own ? [own] : use.type === 'conflict' ? use.owners : []) owners.set(owner.name, owner);
  }
  const uses = new Array<number>(OWNER_COLORS).fill(0);
  const codes = new Codes();
  const looks = new Map<string, OwnerLook>();
  for (const { name, shortName } of inOrder([...owners.values()], owner => [owner.name])) {
    const color = leastUsed(uses, hash(name) % OWNER_COLORS);
    const pattern = (uses[color] ?? 0) % OWNER_PATTERNS;
    uses[color] = (uses[color] ?? 0) + 1;
    looks.set(name, { color, pattern, code: codes.take(shortName) });
  }
  return looks;
}

/** The colour that the fewest owners have, the preferred one or the next after it. */
function leastUsed(uses: readonly number[], preferred: number): number {
  const fewest = Math.min(...uses);
  for (let step = 0; step < uses.length; step++) {
    const color = (preferred + step) % uses.length;
    if (uses[color] === fewest) return color;
  }
  return preferred;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** What may stand behind a letter, so that a sign is no wider than a cell; no `l` and no `o`, which look like figures. */
const SECONDS = [...'23456789abcdefghijkmnpqrstuvwxyz'];

/**
 * Gives out signs: the first letter of a name that nobody has, else any letter nobody has, else a letter and one more character, and a number
 * where even those have run out.
 */
class Codes {
  private readonly free = new Set(LETTERS);
  private readonly used = new Map<string, number>();

  take(name: string): string {
    const own = [...name.toUpperCase()].filter(letter => LETTERS.includes(letter));
    if (this.free.size > 0) {
      const letter = own.find(each => this.free.has(each)) ?? [...this.free][0] ?? 'X';
      this.free.delete(letter);
      return letter;
    }
    const usedOf = (letter: string): number => this.used.get(letter) ?? 0;
    const letter = [...own, ...LETTERS].find(each => usedOf(each) < SECONDS.length) ?? 'X';
    const used = usedOf(letter);
    this.used.set(letter, used + 1);
    return letter + (SECONDS[used] ?? String(used));
  }
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}
