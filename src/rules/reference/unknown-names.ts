import { nearestName } from '../../context/nearest-name';
import type { FieldPath } from '../../manifests/field-path';
import type { Manifest } from '../../manifests/manifest';
import { formatResourceId } from '../../manifests/resource-id';
import type { ClusterPlan } from '../../plan/address-plan';
import type { Report } from '../rule';
import { enumeration } from '../words';

/** One use of a name that resolves to nothing. */
export interface UnknownName {
  readonly manifest: Manifest;
  readonly field: FieldPath;
  readonly name: string;
  /** What the name is for: `candidate for net1`. */
  readonly use: string;
}

/** What to say of names of one kind of object. */
export interface UnknownNameTexts {
  readonly noun: string;
  readonly known: Iterable<string>;
  readonly why: string;
  /** The line of spiderpool.yaml that declares an object of that name which lives elsewhere. */
  readonly declaration: (name: string) => string;
  /** The construct that does the same in an app. */
  readonly construct: (name: string) => string;
}

/** How many unknown names of one kind are compared with those that exist. */
const mostHints = 25;

/**
 * Reports names that resolve to nothing: each use as an error where the context says that everything is known, otherwise each name once as a
 * warning, since the object may well exist.
 */
export function reportUnknownNames(
  unknown: readonly UnknownName[],
  cluster: ClusterPlan,
  report: Report,
  texts: UnknownNameTexts,
): void {
  if (unknown.length === 0) return;
  const { complete } = cluster.context;
  const known = [...texts.known];
  const seen = new Set<string>();
  const hints = new Map<string, string | undefined>();
  for (const { manifest, field, name, use } of unknown) {
    const key = complete ? `${formatResourceId(manifest.id)} ${name}` : name;
    if (seen.has(key)) continue;
    seen.add(key);
    // Each hint looks at every known name. Behind the first so many names something else is wrong than a letter.
    if (hints.size < mostHints && !hints.has(name)) hints.set(name, nearestName(name, known));
    const nearest = hints.get(name);
    report({
      manifest,
      field,
      severity: complete ? 'error' : 'warning',
      message: `${formatResourceId(manifest.id)} names ${texts.noun} "${name}" (${use}), and nothing here makes one of that name; ${knownNames(texts.noun, known, nearest)}`,
      why: complete ? texts.why : `if it does not exist elsewhere: ${texts.why}`,
      fix: `write the name of one that exists; if it lives elsewhere, ${
        manifest.origin.type === 'construct'
          ? `say so in the app:\n${texts.construct(name)}`
          : `say so in spiderpool.yaml:\n${texts.declaration(name)}`
      }`,
    });
  }
}

/** The name that was most likely meant, or else what there is. */
function knownNames(noun: string, known: readonly string[], nearest: string | undefined): string {
  if (nearest !== undefined) return `the nearest is "${nearest}"`;
  return known.length === 0 ? `no ${noun} is known here` : `known: ${enumeration(known, 4)}`;
}
