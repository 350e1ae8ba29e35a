/** What `ipam.spidernet.io/ippool-ip-number` asks for: an absolute size, or addresses on top of the replicas. */
export type IPNumber =
  | { readonly type: 'fixed'; readonly addresses: number }
  | { readonly type: 'flexible'; readonly extra: number };

/**
 * Reads the annotation as Spiderpool does: at most one `+`, whatever stands before it is thrown away, and the rest is a decimal number of at
 * least 0. So `"1+2"` means 2 on top of the replicas. Undefined where Spiderpool refuses the text.
 */
export function parseIPNumber(text: string): IPNumber | undefined {
  const parts = text.split('+');
  const digits = parts[parts.length - 1] ?? '';
  if (parts.length > 2 || !/^[+-]?\d+$/.test(digits)) return undefined;
  // Adding 0 makes 0 of -0.
  const number = Number(digits) + 0;
  if (number < 0 || !Number.isSafeInteger(number)) return undefined;
  return parts.length === 2 ? { type: 'flexible', extra: number } : { type: 'fixed', addresses: number };
}

/** True for numbers that say what they mean, `5` and `+5`: the parser takes odder ones and reads them in ways nobody means. */
export function isPlainIPNumber(text: string): boolean {
  return /^\+?\d+$/.test(text) && parseIPNumber(text) !== undefined;
}
