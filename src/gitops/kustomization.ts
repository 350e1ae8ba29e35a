/** The name under which kustomize, Argo CD and Flux look for the list of a folder. */
export const KUSTOMIZATION = 'kustomization.yaml';

/** How the first line begins of every file of ours whose name does not say whose it is: by it we know our own. */
const MARK = '# Written by cdk8s-spiderpool';

/** Puts the mark before the text of a file. */
export function marked(text: string): string {
  return `${MARK}. Changes made by hand are lost.\n${text}`;
}

/** Whether a text begins with the mark. */
export function isMarked(text: string): boolean {
  return text.startsWith(MARK);
}

/**
 * The `kustomization.yaml` of a folder: what is in it, in apply order.
 *
 * It is also our only memory of what we wrote: files listed here and no longer wanted are removed by the next synth. `fifo` makes
 * `kubectl apply -k` keep the order; kustomize's own puts custom kinds by group, CloneSets before the pools they need.
 */
export function kustomizationText(resources: readonly string[]): string {
  return [
    `${MARK}, which removes files that leave this list. Changes made by hand are lost.`,
    'apiVersion: kustomize.config.k8s.io/v1beta1',
    'kind: Kustomization',
    'sortOptions:',
    '  order: fifo',
    'resources:',
    ...resources.map(resource => `- ${resource}`),
    '',
  ].join('\n');
}

/**
 * What a `kustomization.yaml` of ours lists; undefined when somebody else wrote it.
 *
 * Read line by line, so that a list with the marks of a merge conflict still tells both sides. Only names of the form we write count: nothing
 * that leads out of the folder.
 */
export function listedResources(text: string): readonly string[] | undefined {
  const lines = text.split(/\r?\n/);
  if (!lines.some(line => line.startsWith(MARK))) return undefined;
  return lines.flatMap(line => /^- ([a-z0-9_][a-z0-9._-]*)$/.exec(line)?.[1] ?? []);
}
