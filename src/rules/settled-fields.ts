import type { FieldPath } from '../manifests/field-path';
import type { Manifest } from '../manifests/manifest';

/**
 * Fields that one rule has said all there is to say about. A field that is no list cannot be a list of the wrong addresses, too: what other
 * rules find in it, or below it, follows from the one mistake.
 */
export class SettledFields {
  private readonly byManifest = new Map<Manifest, { readonly rule: string; readonly field: FieldPath }[]>();

  add(manifest: Manifest, rule: string, fields: readonly FieldPath[]): void {
    const settled = this.byManifest.get(manifest);
    const added = fields.map(field => ({ rule, field }));
    if (settled) settled.push(...added);
    else this.byManifest.set(manifest, added);
  }

  /** Whether another rule has settled a field or one above it. */
  covers(manifest: Manifest, rule: string, field: FieldPath): boolean {
    const settled = this.byManifest.get(manifest);
    return settled?.some(other => other.rule !== rule && isAtOrBelow(field, other.field)) ?? false;
  }
}

function isAtOrBelow(field: FieldPath, place: FieldPath): boolean {
  return field.length >= place.length && place.every((step, index) => field[index] === step);
}
