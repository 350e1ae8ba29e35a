import type { Family } from '../../addresses/family';
import type { SpiderpoolSettings } from '../../context/context';
import { compilePattern, isPattern } from '../../context/go-glob';
import type { PlannedPool } from '../address-plan';

/** The pools that a pattern stands for, or that it cannot be read. */
export type PatternMatches = { readonly pools: readonly PlannedPool[] } | 'malformed';

/** The pools of a cluster as names and patterns find them. Remembers what it looked up, since workloads tend to ask for the same. */
export class PoolIndex {
  private readonly patterns = new Map<string, PatternMatches>();
  private readonly defaultNames = new Map<Family, readonly string[]>();

  constructor(
    private readonly pools: ReadonlyMap<string, PlannedPool>,
    private readonly settings: SpiderpoolSettings,
  ) {}

  get(name: string): PlannedPool | undefined {
    return this.pools.get(name);
  }

  /** Whether a name stands for all pools it matches, which it does since Spiderpool 1.0.0; before, it is a name like any other. */
  isPattern(name: string): boolean {
    return isPattern(name) && this.settings.version.isAtLeast(1, 0, 0);
  }

  /** Whether any name of a list does. */
  hasPattern(names: readonly string[]): boolean {
    return names.some(isPattern) && this.settings.version.isAtLeast(1, 0, 0);
  }

  /** The pools of a family that a pattern matches, by name. Where the family has no pool at all, no pattern is ever looked at. */
  matching(pattern: string, family: Family): PatternMatches {
    const key = `${family} ${pattern}`;
    const known = this.patterns.get(key);
    if (known) return known;
    const matches = this.match(pattern, family);
    this.patterns.set(key, matches);
    return matches;
  }

  /** The names of the pools with `spec.default: true`. */
  defaults(family: Family): readonly string[] {
    const known = this.defaultNames.get(family);
    if (known) return known;
    const names = [...this.pools.values()]
      .filter(pool => pool.family === family && pool.source.type === 'manifest' && pool.source.pool.default)
      .map(pool => pool.name);
    this.defaultNames.set(family, names);
    return names;
  }

  private match(pattern: string, family: Family): PatternMatches {
    const matches = compilePattern(pattern);
    if (!matches) return 'malformed';
    const pools = [...this.pools.values()].filter(pool => pool.family === family && matches(pool.name));
    return { pools: pools.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  }
}
