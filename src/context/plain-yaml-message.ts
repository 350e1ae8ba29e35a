import type { YAMLError } from 'yaml';

/** What is wrong with a text that is no YAML, where the message of the `yaml` package does not speak for itself in other words. */
export function plainYamlMessage(error: YAMLError): string {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'a tab indents this line, and YAML takes blanks only';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'a mapping cannot begin here; a text with a colon and a blank in it needs quotes';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'a key must end on the line it begins on; is a colon missing, or a quote?';
    case 'BAD_DQ_ESCAPE':
      return `${error.message.replace(/^.* (?=\\)/s, '')} in double quotes stands for nothing; a backslash itself is \\\\ there`;
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
      return missingCharacter(error.message);
    default:
      // That message goes on with the token, which may be the rest of the file.
      if (error.message.startsWith('Not a YAML token')) return 'what begins here is nothing that YAML knows';
      return decapitalized(error.message.replace(/\s+/g, ' '));
  }
}

function missingCharacter(message: string): string {
  const bracket = /end with a ([\]}])$/.exec(message)?.[1];
  if (bracket) return `a ${bracket} is missing, or indented too little`;
  const quote = /^Missing closing (.)quote$/.exec(message)?.[1];
  if (quote) return `the closing ${quote} is missing`;
  if (message.startsWith('Implicit map keys')) return 'a key without a colon and a value';
  return decapitalized(message);
}

function decapitalized(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
