import type { JsonObject } from '../json';

/** The fields of a mapping in their written order, to be changed one by one. */
export class OrderedFields {
  private readonly entries: [key: string, value: unknown][];

  constructor(object: JsonObject) {
    this.entries = Object.entries(object);
  }

  /** Gives a field another value; one that is not there yet comes behind the nearest of the keys before it in `order`. */
  set(key: string, value: unknown, order: readonly string[]): void {
    const written = this.entries.find(([name]) => name === key);
    if (written) written[1] = value;
    else this.entries.splice(this.placeOf(key, order), 0, [key, value]);
  }

  toObject(): JsonObject {
    return Object.fromEntries(this.entries);
  }

  private placeOf(key: string, order: readonly string[]): number {
    const before = order.slice(0, order.indexOf(key)).reverse();
    for (const name of before) {
      const at = this.entries.findIndex(([written]) => written === name);
      if (at !== -1) return at + 1;
    }
    return 0;
  }
}
