import type { JsonObject } from '../../manifests/json';

/** A selector of the pods of a template, to be pasted; of the labels that people mostly give them where the template has none. */
export function selectorLine(labels: JsonObject | undefined, workloadName: string): string {
  const pairs = labels && Object.keys(labels).length > 0 ? labels : { app: workloadName };
  return `selector: { matchLabels: ${JSON.stringify(pairs)} }`;
}
