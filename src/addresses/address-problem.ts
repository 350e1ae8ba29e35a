/** Why a text was not accepted as an address, a range or a CIDR. Stable: safe to switch on. */
export type AddressProblemCode =
  /** Not a string at all, such as a YAML number. */
  | 'not-text'
  | 'empty'
  /** Blanks or invisible characters, anywhere. */
  | 'spaces'
  /** `10.6.0.010`, `10.6.0.0/024`. Some tools read the octet as octal, Go refuses it. */
  | 'leading-zeros'
  /** Fewer octets than four: `10.1`, `10.6.0.10-20`. */
  | 'short-form'
  /** `0x0a.0.0.1`. */
  | 'hexadecimal'
  /** `fe80::1%eth0`. */
  | 'zone-id'
  /** `::ffff:10.6.0.5`, in whatever spelling. */
  | 'ipv4-mapped'
  | 'not-an-address'
  | 'not-a-range'
  | 'not-a-cidr'
  /** A CIDR where one address was asked for. */
  | 'cidr-for-address'
  /** A range where one address was asked for. */
  | 'range-for-address'
  /** A CIDR where an address or a range was asked for. */
  | 'cidr-for-range'
  /** The end lies before the start. */
  | 'reversed-range'
  /** A range that starts in one family and ends in the other. */
  | 'mixed-families'
  /** Well-formed, but of the family that was not asked for. */
  | 'wrong-family'
  /** A prefix length that is no number, or too long for the family. */
  | 'prefix-length'
  /** `10.6.0.5/24`, where a network address was asked for. */
  | 'host-bits'
  /** The right CIDR in a spelling other than the canonical one: `FD00::/64`. */
  | 'not-canonical';

/** What is wrong with one text. */
export interface AddressProblem {
  readonly code: AddressProblemCode;

  /** The whole text as it was given. */
  readonly text: string;

  /** A complete clause in plain words that names the text, without a full stop. */
  readonly message: string;

  /** What to write instead; absent unless it is certain what was meant. */
  readonly suggestion?: string;
}

/** A problem; leaves `suggestion` out where there is none. */
export function addressProblem(
  code: AddressProblemCode,
  text: string,
  message: string,
  suggestion?: string,
): AddressProblem {
  return suggestion === undefined ? { code, text, message } : { code, text, message, suggestion };
}

/** The problem of a value that should have been text, for callers that read untyped manifests. */
export function notText(value: unknown): AddressProblem {
  const text = JSON.stringify(value) ?? String(value);
  return addressProblem('not-text', text, `${text} is ${kindOf(value)}, not text`);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : `a ${typeof value}`;
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu;

/** The text in quotation marks, with characters that nobody can see written as `\u200b`. */
export function quoted(text: string): string {
  const visible = text.replace(
    INVISIBLE,
    character => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
  return `"${visible}"`;
}
