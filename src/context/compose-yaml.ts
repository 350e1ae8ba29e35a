import {
  Composer,
  type CST,
  type Document,
  type DocumentOptions,
  Lexer,
  type LineCounter,
  type ParseOptions,
  Parser,
  type SchemaOptions,
} from 'yaml';

/** What a text composes to, and where its reading was given up. */
export interface ComposedYaml {
  /** Of the text before the place where it was given up. */
  readonly document: Document.Parsed;
  readonly givenUp: { readonly reason: 'too-deep' | 'too-long'; readonly offset: number } | undefined;
  /** Where a second document begins in the text. */
  readonly secondAt: number | undefined;
}

/** How one document is read. */
export interface ComposeOptions extends ParseOptions, DocumentOptions, SchemaOptions {
  /** How many mappings and lists may stand in one another. */
  readonly deepest: number;
  /** Told where lines begin; default: nobody. */
  readonly lines?: LineCounter;
}

/** Words, signs, blanks and line ends of one document. What etcd takes for one object (1.5 MiB of JSON) has fewer, and each costs microseconds. */
const mostLexemes = 1_000_000;

/**
 * Composes one YAML document, in time and memory that no text can drive up: what nests too deeply, or goes on for too long, is read up to
 * there, and after something that cannot be read at all nothing more is.
 *
 * Composing recurses, and a full stack inside a regular expression ends the process; the parser before it does not, so depth is bounded there.
 */
export function composeYaml(text: string, { deepest, lines, ...options }: ComposeOptions): ComposedYaml {
  const composer = new Composer({ ...options, prettyErrors: false });
  const parser = new Parser(lines?.addNewLine);
  lines?.addNewLine(0);
  let givenUp: ComposedYaml['givenUp'];
  function* tokens(): Generator<CST.Token> {
    let lexemes = 0;
    for (const lexeme of new Lexer().lex(text)) {
      let isBroken = false;
      for (const token of parser.next(lexeme)) {
        yield token;
        isBroken ||= token.type === 'error';
      }
      lexemes++;
      if (lexemes > mostLexemes) givenUp = { reason: 'too-long', offset: parser.offset };
      if (nestsDeeper(parser, deepest)) givenUp = { reason: 'too-deep', offset: parser.offset };
      if (isBroken || givenUp) break;
    }
    yield* parser.end();
  }
  const [document, second] = withoutTraces(() => [...composer.compose(tokens(), true, text.length)]);
  // Told the end of the text, a composer always makes a document.
  if (document === undefined) throw new Error('a composer made no document');
  return { document, givenUp, secondAt: second?.range[0] };
}

function nestsDeeper({ stack }: Parser, deepest: number): boolean {
  return stack.length > deepest && stack.filter(token => 'items' in token).length > deepest;
}

/** Composes without the stack traces of errors: a broken text has one error on each of its thousand lines, and nobody reads their traces. */
function withoutTraces<Value>(compose: () => Value): Value {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return compose();
  } finally {
    Error.stackTraceLimit = limit;
  }
}
