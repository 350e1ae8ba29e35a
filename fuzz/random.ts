/** Numbers that look random and are the same for the same seed on every machine (the generator "mulberry32"). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** The generator of one case of a run: cases that are neighbours have nothing in common. */
  static forCase(seed: number, index: number): Random {
    const mixed = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35);
    const random = new Random(mixed);
    random.next();
    return random;
  }

  /** From 0 up to 2^32, without that. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  }

  /** A whole number from 0 up to the limit, without that; 0 where the limit is less than 1. */
  below(limit: number): number {
    return limit < 1 ? 0 : this.next() % limit;
  }

  /** Whether something happens that happens so often: 0 never, 1 always. */
  happens(probability: number): boolean {
    return this.next() < probability * 0x1_0000_0000;
  }

  /** One of a list that is not empty. */
  oneOf<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined && items.length === 0) throw new RangeError('there is nothing to choose from');
    return item as Item;
  }
}
