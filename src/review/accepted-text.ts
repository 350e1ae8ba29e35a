import type { PolicyException } from '../context/context';
import type { AcceptedFinding } from '../rules/finding';
import { paint, type TextStyle } from './color';
import { plural } from './counting';
import { visible, wrap } from './text-layout';

/**
 * What exceptions of the policy accept, as text for people: a paragraph for each exception, with how many findings it accepts, until when and
 * why. Empty where there are none, else ends with a line feed.
 */
export function formatAccepted(accepted: readonly AcceptedFinding[], { color, width }: TextStyle): string {
  return acceptedLines(accepted)
    .flatMap(text => {
      const [first = '', ...rest] = wrap(text, width - 2);
      const [label] = /^[^:]*/.exec(first) ?? [''];
      return [`${paint(label, 'faint', color)}${first.slice(label.length)}`, ...rest.map(line => `  ${line}`)];
    })
    .map(line => `${line}\n`)
    .join('');
}

/** The same without a layout: one line for each exception. */
export function acceptedLines(accepted: readonly AcceptedFinding[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { exception } of accepted) {
    const text = exceptionText(exception);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts].map(([text, count]) => visible(`${plural(count, 'finding')} accepted by policy: ${text}`));
}

function exceptionText({ rule, object, owner, reason, expires }: PolicyException): string {
  return `${rule} of ${object} until ${expires} (${oneLine(owner)}: ${oneLine(reason)})`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
