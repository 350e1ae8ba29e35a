import type { ClusterSettings } from '../../context/context';
import { type FieldPath, valueAt } from '../field-path';
import type { Manifest } from '../manifest';
import { RELEASED_FIELDS, type ReleasedField } from './released-fields';
import { isReleasedIn, type Product, productOf } from './releases';

/** The objects of a cluster and the releases it runs. */
export interface Target {
  readonly manifests: readonly Manifest[];
  readonly settings: ClusterSettings;
}

/** Something an object uses that the cluster's release does not have, and a later one does. */
export interface FieldAhead {
  readonly manifest: Manifest;
  readonly product: Product;
  readonly released: ReleasedField;
}

/** A value that is ahead of its release, with the fields that make sense with it alone. */
export interface ValueAhead extends FieldAhead {
  readonly settles: readonly FieldPath[];
}

const BY_FIELD: ReadonlyMap<string, ReleasedField> = new Map(
  RELEASED_FIELDS.filter(({ value }) => value === undefined).map(released => [
    keyOf(released.kind, released.field),
    released,
  ]),
);

/** What is known of the releases of a field; undefined for one that all releases have, or none. */
export function releaseOf(kind: string, field: FieldPath): ReleasedField | undefined {
  return BY_FIELD.get(keyOf(kind, field));
}

/** Fields that objects use too early, the outermost of those inside each other. */
export function fieldsAhead(target: Target): readonly FieldAhead[] {
  const found: FieldAhead[] = [];
  forEachAhead(target, ahead => {
    const { released, manifest } = ahead;
    const inside = found.some(
      other =>
        other.manifest === manifest && other.released.field.every((step, index) => released.field[index] === step),
    );
    if (released.value === undefined && !inside) found.push(ahead);
  });
  return found;
}

/** Values that objects use too early. */
export function valuesAhead(target: Target): readonly ValueAhead[] {
  const found: ValueAhead[] = [];
  forEachAhead(target, ahead => {
    const { released } = ahead;
    if (released.value === undefined) return;
    // The block that belongs to a cniType bears its name without the dash.
    const block = ['spec', released.value.replace('-', '')];
    found.push({ ...ahead, settles: released.field.at(-1) === 'cniType' ? [block] : [] });
  });
  return found;
}

function forEachAhead({ manifests, settings }: Target, visit: (ahead: FieldAhead) => void): void {
  const byGroup = groupsAhead(settings);
  for (const manifest of manifests) {
    const ahead = byGroup.get(manifest.group);
    if (!ahead || manifest.role === 'counted') continue;
    for (const released of ahead.fields) {
      if (released.kind !== manifest.id.kind) continue;
      const value = valueAt(manifest.object, released.field);
      const used = released.value === undefined ? value !== undefined && value !== null : value === released.value;
      if (used) visit({ manifest, product: ahead.product, released });
    }
  }
}

const groups = new Set(RELEASED_FIELDS.map(({ group }) => group));
const ofTarget = new WeakMap<ClusterSettings, ReadonlyMap<string, GroupAhead>>();

/** What each group has that the target does not; worked out once for a target, which is asked about part by part. */
function groupsAhead(settings: ClusterSettings): ReadonlyMap<string, GroupAhead> {
  const known = ofTarget.get(settings);
  if (known) return known;
  const byGroup = new Map<string, GroupAhead>();
  for (const group of groups) {
    const ahead = aheadOf(group, settings);
    if (ahead) byGroup.set(group, ahead);
  }
  ofTarget.set(settings, byGroup);
  return byGroup;
}

interface GroupAhead {
  readonly product: Product;
  readonly fields: readonly ReleasedField[];
}

/** What the newest release of a group has and the target does not; undefined where that is nothing. */
function aheadOf(group: string, settings: ClusterSettings): GroupAhead | undefined {
  const product = productOf(group, settings);
  if (!product) return undefined;
  const fields = RELEASED_FIELDS.filter(released => {
    const isGone = released.spans.at(-1)?.[1] !== undefined;
    return released.group === group && !isGone && !isReleasedIn(released.spans, product.version);
  });
  return fields.length === 0 ? undefined : { product, fields };
}

function keyOf(kind: string, field: FieldPath): string {
  return `${kind} ${field.join('.')}`;
}
