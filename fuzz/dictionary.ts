import { isMapping, type Mapping, placesIn, valueAt } from './json-tree';
import type { Random } from './random';

/** More values of a field add nothing. */
const mostValues = 60;

/** What the seeds teach of the language: which fields there are, and what stands in them. */
export class Dictionary {
  private readonly values = new Map<string, unknown[]>();
  private readonly fields: readonly string[];

  constructor(private readonly worlds: readonly (readonly Mapping[])[]) {
    for (const place of placesOfAll(worlds)) {
      if (place.type !== 'field') continue;
      const known = this.values.get(place.key) ?? [];
      if (known.length < mostValues) known.push(valueAt(place));
      this.values.set(place.key, known);
    }
    this.fields = [...this.values.keys()];
  }

  /** The name of some field. */
  field(random: Random): string {
    return random.oneOf(this.fields);
  }

  /** What a seed has in a field of this name; undefined where none has one. */
  valueFor(key: string, random: Random): unknown {
    const known = this.values.get(key);
    return known ? structuredClone(random.oneOf(known)) : undefined;
  }

  /** The objects of some seed. */
  world(random: Random): Mapping[] {
    return structuredClone(random.oneOf(this.worlds)).filter(isMapping);
  }
}

function* placesOfAll(worlds: readonly (readonly Mapping[])[]) {
  for (const world of worlds) yield* placesIn(world);
}
