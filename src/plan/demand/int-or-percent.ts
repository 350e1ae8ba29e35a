import { describeType } from '../../manifests/json';
import { AS_WRITTEN } from './figure';
import type { PodCount } from './peak-demand';

/**
 * How a controller reads the text of a percentage.
 *
 * `lenient`: every % sign is dropped and the rest must be a whole number, so that `5` is 5% and `12.5%` is an error the controller
 * ignores: it goes on with 0. OpenKruise reads maxSurge and maxUnavailable of a CloneSet this way in every release, and partition before
 * 1.9. `fractional`: a % sign is required and `12.5%` is what it says; partition of a CloneSet since OpenKruise 1.9. `whole`: digits and
 * a % sign, as the API server and the webhooks of the other kinds demand.
 */
export type PercentReading = 'lenient' | 'fractional' | 'whole';

/** What a number of pods is a part of, and which way a broken pod goes. */
export interface PercentScale {
  /** The pods that 100% are. */
  readonly of: number;
  readonly rounding: 'up' | 'down';
  /** Why it goes that way, for the clause: `because maxSurge is set`. Left out where a kind knows only one way. */
  readonly roundingReason?: string;
  readonly reading: PercentReading;
}

/**
 * The pods that an int-or-percent field comes to, by the controllers' own arithmetic: whole numbers as they are, percentages of the scale.
 *
 * What the controller cannot read is 0, as it is to the controller. Never negative: the webhooks let some negative numbers pass, and none
 * of them has a meaning.
 */
export function resolveIntOrPercent(value: unknown, scale: PercentScale): PodCount {
  if (typeof value === 'number' && Number.isInteger(value)) {
    if (Math.abs(value) > INT32_MAX) return { pods: 0, because: `${value} does not fit into 32 bits and counts as 0` };
    return value < 0 ? { pods: 0, because: `${value} counts as 0` } : { pods: value, because: AS_WRITTEN };
  }
  if (typeof value !== 'string') {
    const found = typeof value === 'number' ? String(value) : describeType(value);
    return { pods: 0, because: `${found} is neither a whole number nor a percentage and counts as 0` };
  }
  const percent = readPercent(value, scale.reading);
  if (percent === undefined)
    return { pods: 0, because: `${JSON.stringify(value)} is no percentage the controller can read and counts as 0` };
  return scaled(value, percent, scale);
}

function scaled(text: string, percent: number, { of, rounding, roundingReason }: PercentScale): PodCount {
  const exact = (percent * of) / 100;
  const pods = Math.max(0, rounding === 'up' ? Math.ceil(exact) : Math.floor(exact));
  const words = text === `${percent}%` ? `${text} of ${of}` : `${JSON.stringify(text)}, which is ${percent}% of ${of}`;
  if (percent < 0) return { pods: 0, because: `${words} and counts as 0` };
  if (pods === exact) return { pods, because: words };
  return { pods, because: `${words}, rounded ${rounding}${roundingReason === undefined ? '' : ` ${roundingReason}`}` };
}

/** Kubernetes decodes whole numbers of these fields into 32 bits. */
const INT32_MAX = 2_147_483_647;

/** Nobody means more, and no product with a number of pods is then inexact. */
const LARGEST_PERCENT = 1_000_000;

const FORMS: { readonly [Reading in PercentReading]: RegExp } = {
  lenient: /^[+-]?\d+$/,
  fractional: /^[+-]?(\d+(\.\d*)?|\.\d+)%$/,
  whole: /^\d+%$/,
};

/** The percentage a text means to a controller that reads it so; undefined where the controller cannot read it. */
export function readPercent(text: string, reading: PercentReading): number | undefined {
  const form = reading === 'lenient' ? text.replaceAll('%', '') : text;
  if (!FORMS[reading].test(form)) return undefined;
  return Math.max(-LARGEST_PERCENT, Math.min(Number.parseFloat(form), LARGEST_PERCENT));
}
