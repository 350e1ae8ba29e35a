import type { IConstruct } from 'constructs';
import { type AddressProblem, notText, quoted } from '../addresses/address-problem';
import type { TextForm } from '../context/text-form';
import { describeType, isJsonObject } from '../manifests/json';

/**
 * Checks the props of one construct and throws where they cannot mean anything, in one form: the construct's path, the prop, what it must be
 * and what it is. TypeScript rules most of it out; this is for JavaScript, for values that were computed, and for texts.
 */
export class PropChecks {
  /**
   * @param findPlace what the messages begin with: the construct's path. Asked when there is one, since nearly always there is none
   * @param within the prop that the checked ones are part of; none for the construct's own
   */
  constructor(
    private readonly findPlace: () => string,
    private readonly within = '',
  ) {}

  /** Checks for the construct that is being made as the child `id` of `scope`. */
  static of(scope: IConstruct, id: string): PropChecks {
    return new PropChecks(() => {
      const path = [scope.node.path, id].filter(part => part !== '').join('/');
      return quoted(path).slice(1, -1);
    });
  }

  /** Checks of what is inside one prop. */
  inside(prop: string): PropChecks {
    return new PropChecks(this.findPlace, prop);
  }

  /** What the messages begin with. */
  get place(): string {
    return this.findPlace();
  }

  /** @throws Error always: `<place>: props.<prop><problem>` */
  refuse(prop: string, problem: string): never {
    const path = ['props', this.within, prop].filter(step => step !== '').join('.');
    throw new Error(`${this.place}: ${path}${problem}`);
  }

  /** @throws Error with what is wrong with an address, and what to write instead where that is certain */
  refuseAddress(prop: string, problem: AddressProblem): never {
    this.refuse(prop, `: ${addressProblemText(problem)}`);
  }

  /** The props themselves, which a JavaScript caller may have left out. */
  props<Props extends object>(props: Props): Props {
    if (!isJsonObject(props)) this.refuse('', ` must be a mapping, not ${shown(props)}`);
    return props;
  }

  /** A whole number within bounds, or undefined. */
  wholeNumber(prop: string, value: number | undefined, { min, max }: Bounds): number | undefined {
    if (value === undefined || value === null) return undefined;
    if (!Number.isInteger(value) || value < min || value > max) {
      this.refuse(prop, ` must be a whole number from ${min} to ${max}, not ${shown(value)}`);
    }
    return value;
  }

  /** A whole number of at least 0 or a whole percentage such as `20%`, or undefined. */
  intOrPercent(prop: string, value: IntOrPercent | undefined): IntOrPercent | undefined {
    if (value === undefined || value === null) return undefined;
    const fits = typeof value === 'string' ? /^\d{1,9}%$/.test(value) : Number.isInteger(value) && value >= 0;
    if (!fits) {
      this.refuse(
        prop,
        ` must be a whole number of at least 0 or a whole percentage such as "20%", not ${shown(value)}`,
      );
    }
    return value;
  }

  /** True, false or undefined. */
  flag(prop: string, value: boolean | undefined): boolean | undefined {
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'boolean') this.refuse(prop, ` must be true or false, not ${shown(value)}`);
    return value;
  }

  /** A text that is not empty. */
  text(prop: string, value: string): string {
    if (typeof value !== 'string' || value === '') this.refuse(prop, ` must be text, not ${shown(value)}`);
    return value;
  }

  /** A text of a form. */
  formed(prop: string, value: string, form: TextForm): string {
    if (typeof value !== 'string' || value.length > form.maxLength || !form.pattern.test(value)) {
      this.refuse(prop, ` must be ${form.words}, not ${shown(value)}`);
    }
    return value;
  }

  /** One of some texts, or undefined. */
  oneOf<Text extends string>(prop: string, value: Text | undefined, allowed: readonly Text[]): Text | undefined {
    if (value === undefined || value === null) return undefined;
    if (!allowed.includes(value)) {
      this.refuse(prop, ` must be ${allowed.map(text => `"${text}"`).join(' or ')}, not ${shown(value)}`);
    }
    return value;
  }

  /** A list, empty where there is none. */
  list<Entry>(prop: string, value: readonly Entry[] | undefined): readonly Entry[] {
    if (value === undefined || value === null) return [];
    if (!Array.isArray(value)) this.refuse(prop, ` must be a list, not ${shown(value)}`);
    return value;
  }

  /** A list of texts, empty where there is none. */
  texts(prop: string, value: readonly string[] | undefined): readonly string[] {
    const texts = this.list(prop, value);
    const wrong = texts.findIndex(text => typeof text !== 'string');
    if (wrong !== -1) this.refuseAddress(`${prop}[${wrong}]`, notText(texts[wrong]));
    return texts;
  }

  /** A mapping of texts to texts, as labels and annotations are; empty where there is none. */
  textMap(prop: string, value: TextMap | undefined): TextMap {
    if (value === undefined || value === null) return {};
    if (!isJsonObject(value)) this.refuse(prop, ` must be a mapping of texts, not ${shown(value)}`);
    for (const key in value) {
      const text: unknown = value[key];
      // A Lazy is text once it is rendered.
      if (typeof text !== 'string' && !isLazy(text))
        this.refuse(`${prop}[${JSON.stringify(key)}]`, ` must be text, not ${shown(text)}`);
    }
    return value;
  }

  /** A mapping, or undefined. */
  mapping<Value extends object>(prop: string, value: Value | undefined): Value | undefined {
    if (value === undefined || value === null) return undefined;
    if (!isJsonObject(value)) this.refuse(prop, ` must be a mapping, not ${shown(value)}`);
    return value;
  }
}

/** The least and the greatest that is allowed. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** Kubernetes' int32, from 0 on: replicas, seconds, revisions. */
export const INT32: Bounds = { min: 0, max: 2_147_483_647 };

/** A number of pods, or a percentage of the replicas such as `'20%'`. */
export type IntOrPercent = number | `${number}%`;

/** Labels or annotations. */
export interface TextMap {
  readonly [key: string]: string;
}

const LONGEST_SHOWN = 80;

/** A value as a message shows it: short, and never an object's whole contents. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    return value.length > LONGEST_SHOWN
      ? `${quoted(value.slice(0, LONGEST_SHOWN))}… (${value.length} characters)`
      : quoted(value);
  }
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return describeType(value);
}

/** What is wrong with an address, and what to write instead. */
export function addressProblemText({ message, suggestion }: AddressProblem): string {
  return suggestion === undefined ? message : `${message}; write "${suggestion}"`;
}

/** Whether a value is one of cdk8s's placeholders that become something else when the object is rendered. */
export function isLazy(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'produce' in value && typeof value.produce === 'function';
}
