import type { ContextPath, ContextProblem } from './context-problem';
import { nearestName } from './nearest-name';
import type { TextForm } from './text-form';

/** The keys a mapping may have, and those it must have. */
export interface MappingForm<Key extends string> {
  readonly keys: readonly Key[];
  readonly required?: readonly NoInfer<Key>[];
}

/** Bounds of a number, both included. */
export interface NumberForm {
  readonly least: number;
  readonly most?: number;
}

/**
 * One value of data that somebody wrote, where it stands, and the list its problems go to.
 *
 * Every reader returns undefined after it has noted a problem, so that the rest can be read and all problems are told at once.
 * Only own properties are looked at: keys such as `__proto__` are keys like any other.
 */
export class DataNode {
  constructor(
    readonly value: unknown,
    readonly path: ContextPath,
    private readonly problems: ContextProblem[],
  ) {}

  /** Notes that this value is wrong. */
  problem(message: string, suggestion?: string): undefined {
    this.problems.push({
      path: this.path,
      part: 'value',
      message,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }

  /** Notes that the key this value stands under is wrong. */
  keyProblem(message: string, suggestion?: string): undefined {
    this.problems.push({ path: this.path, part: 'key', message, ...(suggestion === undefined ? {} : { suggestion }) });
  }

  /** A text of the given form. */
  text(form: TextForm): string | undefined {
    if (typeof this.value === 'number' || typeof this.value === 'boolean') {
      return this.problem(
        `${shown(this.value)} is not a text; put it in quotes, because YAML reads 1.10 as 1.1 and no as a word of its own`,
      );
    }
    if (typeof this.value !== 'string') return this.wrong(form.words);
    return fits(this.value, form) ? this.value : this.wrong(form.words);
  }

  /** true or false. */
  flag(): boolean | undefined {
    if (typeof this.value === 'boolean') return this.value;
    return this.wrong('true or false', suggestedFlag(this.value));
  }

  /** A whole number. */
  wholeNumber(form: NumberForm): number | undefined {
    return this.boundedNumber('whole number', form, Number.isSafeInteger);
  }

  /** A number, whole or not. */
  number(form: NumberForm): number | undefined {
    return this.boundedNumber('number', form, Number.isFinite);
  }

  /** One of a few values. */
  oneOf<Choice extends string | number>(choices: readonly Choice[]): Choice | undefined {
    const choice = choices.find(each => each === this.value);
    if (choice !== undefined) return choice;
    const near = typeof this.value === 'string' ? nearestName(this.value, choices.map(String)) : undefined;
    return this.wrong(alternatives(choices.map(String)), near);
  }

  /** The elements of a list. */
  list(): readonly DataNode[] | undefined {
    if (!Array.isArray(this.value)) return this.wrong('a list');
    return Array.from(this.value, (value: unknown, index) => new DataNode(value, [...this.path, index], this.problems));
  }

  /** The fields of a mapping whose keys are known. A key that is not known is a problem, and one that is required and missing. */
  mapping<Key extends string>(form: MappingForm<Key>): { readonly [Known in Key]?: DataNode } | undefined {
    const entries = this.entries();
    if (entries === undefined) return undefined;
    const known = new Set<string>(form.keys);
    for (const [key, node] of entries) {
      if (!known.has(key)) {
        node.keyProblem(
          `${quoted(key)} is not a known key here; known are ${form.keys.join(', ')}`,
          nearestName(key, form.keys),
        );
      }
    }
    const fields = new Map(entries.filter(([, node]) => node.value !== undefined));
    for (const key of form.required ?? []) {
      if (!fields.has(key)) this.problem(`${key} is missing`);
    }
    return Object.fromEntries(form.keys.flatMap(key => (fields.has(key) ? [[key, fields.get(key)]] : []))) as {
      readonly [Known in Key]?: DataNode;
    };
  }

  /** The entries of a mapping whose keys are free, in the order they were written. */
  entries(): readonly (readonly [string, DataNode])[] | undefined {
    const mapping = this.value;
    if (!isMapping(mapping)) return this.wrong('a mapping');
    return Object.keys(mapping).map(key => [key, new DataNode(mapping[key], [...this.path, key], this.problems)]);
  }

  private boundedNumber(noun: string, form: NumberForm, isOne: (value: unknown) => boolean): number | undefined {
    const { least, most } = form;
    if (
      typeof this.value === 'number' &&
      isOne(this.value) &&
      this.value >= least &&
      (most === undefined || this.value <= most)
    ) {
      return this.value + 0; // -0 becomes 0, which prints and compares as itself
    }
    const bounds = most === undefined ? `of at least ${least}` : `from ${least} to ${most}`;
    const unquoted =
      typeof this.value === 'string' && /^\d{1,15}$/.test(this.value) ? String(Number(this.value)) : undefined;
    return this.wrong(`a ${noun} ${bounds}`, unquoted);
  }

  private wrong(form: string, suggestion?: string): undefined {
    if (this.value === null || this.value === undefined) {
      return this.problem(`there is no value; write ${form}, or leave the key out`);
    }
    return this.problem(`${shown(this.value)} is not ${form}`, suggestion);
  }
}

/** A text as messages quote it: escaped, and cut where it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}...` : text);
}

/** True where a text has the form. Lengths count characters, not UTF-16 units, as JSON Schema counts them. */
export function fits(text: string, form: TextForm): boolean {
  const mayFit =
    text.length <= form.maxLength || (text.length <= 2 * form.maxLength && [...text].length <= form.maxLength);
  return mayFit && form.pattern.test(text);
}

/** `a, b or c`. */
export function alternatives(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return 'a list';
  return isMapping(value) ? 'a mapping' : `a value of type ${typeof value}`;
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Object]';
}

/** YAML 1.1 read these words as true and false; YAML 1.2 reads them as texts. */
function suggestedFlag(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (/^(true|yes|on|y)$/i.test(value)) return 'true';
  return /^(false|no|off|n)$/i.test(value) ? 'false' : undefined;
}
