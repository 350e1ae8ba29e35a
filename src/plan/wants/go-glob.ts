/** True for a name that Spiderpool takes for a pattern: it holds `*`, `?`, or a `[` before a `]`. */
export function isPattern(name: string): boolean {
  return /[*?]/.test(name) || /\[.*\]/.test(name);
}

/** Tells whether a name matches. */
export type NameMatcher = (name: string) => boolean;

/**
 * The pattern as Go's filepath.Match reads it, for names without slashes; undefined where Go calls it malformed. Matching takes at most
 * (length of the pattern) x (length of the name) steps, whatever the pattern.
 */
export function compilePattern(pattern: string): NameMatcher | undefined {
  const tokens = readTokens(pattern);
  return tokens && (name => matches(tokens, name));
}

/** `*`, or a test for one character. */
type Token = 'star' | ((character: string) => boolean);

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

/** Greedy, going back to the last star only: an earlier one could not do better. */
function matches(tokens: readonly Token[], name: string): boolean {
  let token = 0;
  let at = 0;
  let star = -1;
  let retry = 0;
  while (at < name.length) {
    const current = tokens[token];
    if (current === 'star') {
      star = token++;
      retry = at;
    } else if (current?.(name.charAt(at))) {
      token++;
      at++;
    } else if (star >= 0) {
      token = star + 1;
      at = ++retry;
    } else return false;
  }
  while (tokens[token] === 'star') token++;
  return token === tokens.length;
}

/** A class such as `[a-z]` or `[^0-9]`, from behind its bracket; Go wants at least one character in it, and no bare hyphen or bracket. */
function readClass(pattern: string, from: number): { readonly token: Token; readonly end: number } | undefined {
  const negated = pattern.charAt(from) === '^';
  let at = negated ? from + 1 : from;
  const ranges: { readonly low: string; readonly high: string }[] = [];
  while (at < pattern.length) {
    if (pattern.charAt(at) === ']' && ranges.length > 0) {
      const token: Token = character =>
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
