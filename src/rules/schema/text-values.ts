import { type FieldPath, formatFieldPath, valueAt } from '../../manifests/field-path';
import { describeType, isJsonObject, own } from '../../manifests/json';
import { formatResourceId } from '../../manifests/resource-id';
import { metadataPlaces } from '../../manifests/schema/metadata-places';
import type { ClusterPlan } from '../../plan/address-plan';
import type { Report } from '../rule';

/** Reports every label or annotation of an object, and of the templates in it, whose value is not text. */
export function reportNonText({ manifests }: ClusterPlan, member: 'labels' | 'annotations', report: Report): void {
  for (const manifest of manifests) {
    for (const place of metadataPlaces(manifest)) {
      const metadata = valueAt(manifest.object, place);
      const pairs = isJsonObject(metadata) ? own(metadata, member) : undefined;
      if (!isJsonObject(pairs)) continue;
      for (const key in pairs) {
        const value = own(pairs, key);
        if (typeof value === 'string' || value === null || value === undefined) continue;
        const field: FieldPath = [...place, member, key];
        report({
          manifest,
          field,
          message: `${formatFieldPath(field)} of ${formatResourceId(manifest.id)} is ${actual(value)}, and must be text`,
          why: `Kubernetes takes nothing but text in ${member}, and refuses the whole object`,
          fix: `${key}: ${quoted(value)}`,
          settles: [field],
        });
      }
    }
  }
}

function actual(value: unknown): string {
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' ? `the number ${value}` : describeType(value);
}

/** As text: a list or mapping as JSON between single quotes. */
function quoted(value: unknown): string {
  if (typeof value !== 'object') return `"${String(value)}"`;
  return `'${JSON.stringify(value).replaceAll("'", "''")}'`;
}
