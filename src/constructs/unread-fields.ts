import type { JsonObject } from '../manifests/json';

/**
 * The fields of a value that a rendering function does not look at, as paths: what it would drop without a word.
 *
 * The function is run once over a traced copy of the value. A list counts as read; of mappings every key that holds something must be.
 */
export function unreadFields<Value extends object>(
  value: Value,
  render: (traced: Value) => unknown,
): readonly string[] {
  const read = new Map<object, Set<string | symbol>>();
  render(traced(value, read));
  return unread(value, '', read);
}

type Reads = Map<object, Set<string | symbol>>;

function traced<Value extends object>(value: Value, read: Reads): Value {
  const seen = new Set<string | symbol>();
  read.set(value, seen);
  return new Proxy(value, {
    get(target, key) {
      seen.add(key);
      const child: unknown = Reflect.get(target, key);
      return isPlain(child) ? traced(child, read) : child;
    },
    ownKeys(target) {
      const keys = Reflect.ownKeys(target);
      for (const key of keys) seen.add(key);
      return keys;
    },
  });
}

function unread(value: object, path: string, read: Reads): readonly string[] {
  return Object.entries(value).flatMap(([key, child]) => {
    if (child === undefined || child === null) return [];
    const step = Array.isArray(value) ? `${path}[${key}]` : [path, key].filter(part => part !== '').join('.');
    if (!Array.isArray(value) && !read.get(value)?.has(key)) return [step];
    // A child that was handed on as a whole was not traced, and nothing of it is lost.
    return isPlain(child) && read.has(child) ? unread(child, step, read) : [];
  });
}

/** A mapping or a list, not an instance of a class: those know themselves how to be rendered. */
export function isPlain(value: unknown): value is JsonObject | unknown[] {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
