import { nearestName } from '../../context/nearest-name';
import type { FieldPath } from '../../manifests/field-path';
import type { Manifest } from '../../manifests/manifest';
import { formatResourceId } from '../../manifests/resource-id';
import type { ClusterPlan } from '../../plan/address-plan';
import type { Report } from '../rule';

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
  /** The line that declares an object of that name which lives elsewhere. */
  readonly paste: (name: string) => string;
}

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
  const { complete } = cluster.context;
  const known = [...texts.known];
  const seen = new Set<string>();
  for (const { manifest, field, name, use } of unknown) {
    const key = complete ? `${formatResourceId(manifest.id)} ${name}` : name;
    if (seen.has(key)) continue;
    seen.add(key);
    const nearest = nearestName(name, known);
    report({
      manifest,
      field,
      severity: complete ? 'error' : 'warning',
      message: `${formatResourceId(manifest.id)} names ${texts.noun} "${name}" (${use}), and nothing here makes one of that name${nearest === undefined ? '' : `; the nearest is "${nearest}"`}`,
      why: complete ? texts.why : `if it does not exist elsewhere: ${texts.why}`,
      fix: `write the name of one that exists, or ${texts.paste(name)}`,
    });
  }
}
