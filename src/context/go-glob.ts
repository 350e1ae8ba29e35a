import { matchWithStars, type StarToken } from './match-with-stars';

/** True for a name that Spiderpool takes for a pattern: it holds `*`, `?`, or a `[` before a `]`. */
export function isPattern(name: string): boolean {
  return /[*?]|\[.*\]/.test(name);
}

/** Tells whether a name matches. */
export type NameMatcher = (name: string) => boolean;

/**
 * The pattern as Go's filepath.Match reads it, for names without slashes; undefined where Go calls it malformed. Matching takes at most
 * (length of the pattern) x (length of the name) steps, whatever the pattern.
 */
export function compilePattern(pattern: string): NameMatcher | undefined {
  const tokens = readTokens(pattern);
  return tokens && (name => matchWithStars(tokens, name.split('')));
}

type Token = StarToken<string>;

function readTokens(pattern: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    if (character === '*') tokens.push('star');
    else if (character === '?') tokens.push(() => true);
    else if (character === '[') {
      const set = readClass(pattern, at + 1);
      if (!set) return undefined;
      tokens.push(set.token);
      at = set.end;
    } else {
      const literal = character === '\\' ? pattern.charAt(++at) : character;
      if (literal === '') return undefined;
      tokens.push(candidate => candidate === literal);
    }
  }
  return tokens;
}

/** A class such as `[a-z]` or `[^0-9]`, from behind its bracket; Go wants at least one character in it, and no bare hyphen or bracket. */
function readClass(
  pattern: string,
  from: number,
): { readonly token: (character: string) => boolean; readonly end: number } | undefined {
  const negated = pattern.charAt(from) === '^';
  let at = negated ? from + 1 : from;
  const ranges: { readonly low: string; readonly high: string }[] = [];
  while (at < pattern.length) {
    if (pattern.charAt(at) === ']' && ranges.length > 0) {
      const token = (character: string) =>
        ranges.some(({ low, high }) => low <= character && character <= high) !== negated;
      return { token, end: at };
    }
    const low = readClassCharacter(pattern, at);
    if (!low) return undefined;
    const high = pattern.charAt(low.next) === '-' ? readClassCharacter(pattern, low.next + 1) : low;
    if (!high) return undefined;
    ranges.push({ low: low.character, high: high.character });
    at = high.next;
  }
  return undefined;
}

function readClassCharacter(
  pattern: string,
  at: number,
): { readonly character: string; readonly next: number } | undefined {
  const character = pattern.charAt(at);
  if (character === '' || character === '-' || character === ']') return undefined;
  if (character !== '\\') return { character, next: at + 1 };
  return at + 1 < pattern.length ? { character: pattern.charAt(at + 1), next: at + 2 } : undefined;
}
