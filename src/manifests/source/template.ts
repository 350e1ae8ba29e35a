/** What is said of a template, whichever way it shows. */
export const templateMessage =
  'is a template ({{ … }}), not a manifest: render it first and check the result, such as helm template … | cdk8s-spiderpool check -';

const ACTION = /\{\{[^\n{}]{1,500}\}\}/;

/** An action at the start of a line, or unquoted where a value begins: YAML would read it as a mapping, if at all. */
const BARE_ACTION = new RegExp(`(?:(?:^|\\n)[ \\t]*(?:- )?|:[ \\t]+)${ACTION.source}`);

/**
 * The offset of the action that makes a text, malformed at an offset, a template of Helm or the like; undefined where it is none. Braces inside
 * quotes and block scalars are data (Prometheus rules, dashboards) and say nothing.
 */
export function templatePlace(text: string, malformedAt: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', malformedAt - 1) + 1;
  const lineEnd = text.indexOf('\n', malformedAt);
  const inLine = ACTION.exec(text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd));
  if (inLine) return lineStart + inLine.index;
  const bare = BARE_ACTION.exec(text);
  return bare ? text.indexOf('{{', bare.index) : undefined;
}

/** Whether a name was never filled in: `{{ .Release.Name }}-web`. */
export function isUnrendered(text: string): boolean {
  return ACTION.test(text);
}
