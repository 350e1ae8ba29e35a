import { escapeMarkup } from '../heat-map/svg-text';

/** A piece of HTML. Made by `html`, which escapes what is inserted, so that text of manifests cannot become markup. */
export class Markup {
  private constructor(readonly text: string) {}

  /** Takes a text as it is: for markup that is escaped already, such as the drawings. */
  static trusted(text: string): Markup {
    return new Markup(text);
  }
}

/** What may stand in a template: text is escaped, markup is not. */
export type Insertion = string | number | Markup | readonly Markup[];

/** A template of HTML: html`<td>${name}</td>`. Whatever is inserted is escaped, unless it is markup. */
export function html(parts: TemplateStringsArray, ...values: readonly Insertion[]): Markup {
  const text = parts.reduce((done, part, index) => done + insertion(values[index - 1] ?? '') + part);
  return Markup.trusted(text);
}

/** Markup one after another, each on a line. */
export function joined(pieces: readonly Markup[]): Markup {
  return Markup.trusted(pieces.map(({ text }) => text).join('\n'));
}

/** Text of several lines as it stands, such as a fix to be pasted. */
export function block(text: string): Markup {
  return Markup.trusted(`<pre tabindex="0"><code>${escapeLines(text.trim())}</code></pre>`);
}

function insertion(value: Insertion): string {
  if (value instanceof Markup) return value.text;
  return typeof value === 'object' ? joined(value).text : escapeLines(String(value));
}

/** Line feeds stay: they are no harm in HTML. */
function escapeLines(text: string): string {
  return text.split(/\r?\n/).map(escapeMarkup).join('\n');
}
