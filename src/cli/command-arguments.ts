import { type ParseArgsConfig, parseArgs } from 'node:util';
import { failed, ok, type Result } from '../addresses/result';
import { alternatives } from '../context/data-node';
import { nearestName } from '../context/nearest-name';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What Node makes of arguments that fit the options. */
type Parsed<Known extends Options> = ReturnType<
  typeof parseArgs<{ args: string[]; options: Known; allowPositionals: true }>
>;

/** Reads the arguments of a command. The problem is one line. */
export function readArguments<const Known extends Options>(
  args: readonly string[],
  options: Known,
): Result<Parsed<Known>, string> {
  try {
    return ok(parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (error) {
    return failed(oneLine(error, Object.keys(options)));
  }
}

/** Reads the value of an option that is one of a few words. */
export function oneOf<Word extends string>(
  option: string,
  words: readonly Word[],
  value: string | undefined,
): Result<Word, string> {
  const [first] = words;
  const word = value === undefined ? first : words.find(each => each === value);
  if (word !== undefined) return ok(word);
  const nearest = nearestName(value ?? '', words);
  const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`;
  return failed(`--${option} is ${alternatives(words)}, not "${value}"${hint}`);
}

function oneLine(error: unknown, options: readonly string[]): string {
  // By its shape: Jest's modules do not share the Error of Node's own.
  const message =
    typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
  // Node adds advice about -- that no command here has use for.
  const sentence = (message.split(/\.\s|\n/)[0] ?? message).replace(/\.$/, '');
  const unknown = /^Unknown option '--?([^']+)'/.exec(sentence)?.[1];
  const nearest = unknown === undefined ? undefined : nearestName(unknown, options);
  return nearest === undefined ? sentence : `${sentence}; did you mean --${nearest}?`;
}
