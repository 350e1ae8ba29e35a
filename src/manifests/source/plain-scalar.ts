/**
 * What an unquoted word of YAML means to kubectl, Argo CD and Flux.
 *
 * All three read YAML with the Go library that Kubernetes keeps (sigs.k8s.io/yaml), which is neither YAML 1.1 nor 1.2: `yes`, `on` and `y` are
 * booleans, `010` is 8, `0o10` is 8, too, `1_000` is 1000, `12:30` and dates stay text. Reading by another rule would miss that an
 * annotation is not text, or that a number is another number.
 */
export function resolvePlainScalar(text: string): string | number | boolean | null {
  const word = words.get(text);
  if (word !== undefined) return word;
  const first = text.charCodeAt(0);
  // Digits, +, - and .: nothing else can begin a number.
  if (!((first >= 48 && first <= 57) || first === 43 || first === 45 || first === 46)) return text;
  if (first !== 46 && DATE.test(text)) return text;
  const plain = first === 46 ? text : text.replaceAll('_', '');
  return readInteger(plain) ?? (FLOAT.test(plain) ? Number(plain) : text);
}

const words: ReadonlyMap<string, number | boolean | null> = new Map<string, number | boolean | null>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map(word => [word, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map(word => [word, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map(word => [word, null] as const),
  ...['.nan', '.NaN', '.NAN'].map(word => [word, Number.NaN] as const),
  ...['.inf', '.Inf', '.INF', '+.inf', '+.Inf', '+.INF'].map(word => [word, Number.POSITIVE_INFINITY] as const),
  ...['-.inf', '-.Inf', '-.INF'].map(word => [word, Number.NEGATIVE_INFINITY] as const),
]);

const DATE = /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt ]\d)/;
const FLOAT = /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/;
const INTEGER = /^([-+]?)(?:0[xX]([\da-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9]\d*))$/;

/** Go's integers of base 0: a leading 0 is octal, and `08` is none. */
function readInteger(text: string): number | undefined {
  const match = INTEGER.exec(text);
  if (!match) return undefined;
  const [, sign, hexadecimal, binary, octal, decimal] = match;
  const value =
    hexadecimal !== undefined
      ? Number.parseInt(hexadecimal, 16)
      : binary !== undefined
        ? Number.parseInt(binary, 2)
        : octal !== undefined
          ? Number.parseInt(octal, 8)
          : Number(decimal);
  return sign === '-' ? 0 - value : value;
}
