import type { FieldPath } from './field-path';
import type { FieldProblems } from './field-problem';
import { isJsonObject, type JsonObject, own } from './json';

/**
 * Readers of optional fields: undefined where the field is absent or null, and a problem where its value has another type.
 * `base` is the path of `object` inside the manifest.
 */
export class FieldReader {
  constructor(
    private readonly object: JsonObject,
    private readonly base: FieldPath,
    private readonly problems: FieldProblems,
  ) {}

  /** The path of one of the object's fields. */
  path(key: string): FieldPath {
    return [...this.base, key];
  }

  /** Whether it has a value; `null` is none, as the API server sees it. */
  has(key: string): boolean {
    return (own(this.object, key) ?? undefined) !== undefined;
  }

  /** How many entries a list has, of whatever type; 0 where it is absent, and 1 for a value that is no list. */
  count(key: string): number {
    const value = own(this.object, key) ?? undefined;
    if (value === undefined) return 0;
    return Array.isArray(value) ? value.length : 1;
  }

  text(key: string): string | undefined {
    const value = own(this.object, key);
    if (value === undefined || value === null) return undefined;
    return typeof value === 'string' ? value : this.problems.wrongType(this.path(key), 'text', value);
  }

  /** A whole number of 32 bits at most, as Kubernetes counts. */
  integer(key: string): number | undefined {
    const value = own(this.object, key);
    if (value === undefined || value === null) return undefined;
    return Number.isInteger(value) ? Number(value) : this.problems.wrongType(this.path(key), 'a whole number', value);
  }

  flag(key: string): boolean | undefined {
    const value = own(this.object, key);
    if (value === undefined || value === null) return undefined;
    return typeof value === 'boolean' ? value : this.problems.wrongType(this.path(key), 'true or false', value);
  }

  mapping(key: string): JsonObject | undefined {
    const value = own(this.object, key);
    if (value === undefined || value === null) return undefined;
    return isJsonObject(value) ? value : this.problems.wrongType(this.path(key), 'a mapping', value);
  }

  list(key: string): readonly unknown[] | undefined {
    const value = own(this.object, key);
    if (value === undefined || value === null) return undefined;
    return Array.isArray(value) ? value : this.problems.wrongType(this.path(key), 'a list', value);
  }

  /** The texts of a list, each with the path of its entry; an entry of another type is a problem and left out. */
  texts(key: string): readonly TextEntry[] | undefined {
    const list = this.list(key);
    if (!list) return undefined;
    const { base } = this;
    if (list.every(isText)) return list.map((text, index) => new ListedText(base, key, index, text));
    return list.flatMap((value, index) => {
      if (typeof value === 'string') return [new ListedText(base, key, index, value)];
      this.problems.wrongType([...base, key, index], 'text', value);
      return [];
    });
  }
}

/** Whether a value is text. */
export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** The way to an entry is worked out when it is asked for: by the few rules that find something. */
class ListedText implements TextEntry {
  constructor(
    private readonly base: FieldPath,
    private readonly key: string,
    private readonly index: number,
    readonly text: string,
  ) {}

  get field(): FieldPath {
    return [...this.base, this.key, this.index];
  }
}

/** One text of a list and where it stands. */
export interface TextEntry {
  readonly field: FieldPath;
  readonly text: string;
}
