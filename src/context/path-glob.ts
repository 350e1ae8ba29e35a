import { compilePattern } from './go-glob';
import { matchWithStars, type StarToken } from './match-with-stars';

/** Tells whether a path matches: parts joined by slashes, without `./` before them. */
export type PathMatcher = (path: string) => boolean;

/**
 * A glob over paths: `*` stands for any characters of one part, `?` for one, `[a-z]` for one of these, and `**` as a part of its own for any number
 * of parts, none included. A part that begins with a dot is matched by one that begins with a dot only, so that `**` leads neither into hidden
 * folders nor, with `..`, out of the folder.
 *
 * The steps that it takes are at most the product of both lengths, whatever the glob.
 */
export function compilePathGlob(glob: string): PathMatcher {
  const tokens = glob
    .replace(/^(?:\.\/)+/, '')
    .split('/')
    .map(readPart);
  return path => matchWithStars(tokens, path.split('/'), part => !isHidden(part));
}

function readPart(pattern: string): StarToken<string> {
  if (pattern === '**') return 'star';
  const matches = compilePattern(pattern) ?? (part => part === pattern);
  return part => isHidden(part) === isHidden(pattern) && matches(part);
}

function isHidden(part: string): boolean {
  return part.startsWith('.');
}
