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
  const byKind = kindsAhead(settings);
  for (const manifest of manifests) {
    const ahead = byKind.get(manifest.groupKind);
    if (!ahead || manifest.role === 'counted') continue;
    for (const released of ahead.fields) {
      const value = valueAt(manifest.object, released.field);
      const used = released.value === undefined ? value !== undefined && value !== null : value === released.value;
      if (used) visit({ manifest, product: ahead.product, released });
    }
  }
}

/** What the newest release of a kind has and the target does not. */
interface KindAhead {
  readonly product: Product;
  readonly fields: ReleasedField[];
}

const ofTarget = new WeakMap<ClusterSettings, ReadonlyMap<string, KindAhead>>();

/** Kinds, as `group/Kind`, that have more in their newest release; worked out once for a target, which is asked about part by part. */
function kindsAhead(settings: ClusterSettings): ReadonlyMap<string, KindAhead> {
  const known = ofTarget.get(settings);
  if (known) return known;
  const byKind = new Map<string, KindAhead>();
  for (const released of RELEASED_FIELDS) {
    const product = productOf(released.group, settings);
    const isGone = released.spans.at(-1)?.[1] !== undefined;
    if (!product || isGone || isReleasedIn(released.spans, product.version)) continue;
    const groupKind = `${released.group}/${released.kind}`;
    const others = byKind.get(groupKind);
    if (others) others.fields.push(released);
    else byKind.set(groupKind, { product, fields: [released] });
  }
  ofTarget.set(settings, byKind);
  return byKind;
}

function keyOf(kind: string, field: FieldPath): string {
  return `${kind} ${field.join('.')}`;
}
