import { nearestName } from '../../context/nearest-name';
import { type FieldPath, formatFieldPath, valueAt } from '../../manifests/field-path';
import type { Manifest } from '../../manifests/manifest';
import { formatResourceId } from '../../manifests/resource-id';
import { fieldsAhead, releaseOf } from '../../manifests/schema/fields-in-release';
import { formatSpans, isReleasedIn, type Product } from '../../manifests/schema/releases';
import type { UnknownField } from '../../manifests/schema/schema-problem';
import { poolWith } from '../examples';
import type { Report, Rule } from '../rule';
import { enumeration } from '../words';
import { schemaProblems } from './schema-problems';

const WHY =
  'clients that validate strictly, kubectl among them, get the object refused; for the others the API server drops the field without a word, and what it should do does not happen';

/** Fields that the schema of the target's release does not have. */
export const fieldUnknown: Rule = {
  id: 'field-unknown',
  title: 'A field does not exist in the release the cluster runs',
  class: 'admission',
  severity: 'error',
  gist: 'strict decoding error: unknown field',
  source:
    "Field validation of the API server against the OpenAPI schemas of Spiderpool's, Multus' and OpenKruise's CustomResourceDefinitions, which came and went with their releases; without strict validation it prunes the field",
  check(cluster, report) {
    for (const { manifest, product, problem } of schemaProblems(cluster)) {
      if (problem.type === 'unknown') reportUnknown(report, manifest, product, problem);
    }
    for (const { manifest, product, released } of fieldsAhead(cluster)) {
      const { field, spans } = released;
      report({
        manifest,
        field,
        message: `${formatFieldPath(field)} of ${formatResourceId(manifest.id)} exists in ${product.name} ${formatSpans(spans)}, and the cluster runs ${product.version}`,
        why: WHY,
        fix: 'remove it, or name the release the cluster really runs in spiderpool.yaml',
        settles: [field],
      });
    }
  },
  bad: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.20], vlan: 6 }'),
  good: poolWith('{ subnet: 10.6.124.0/24, ips: [10.6.124.10-10.6.124.20] }'),
};

function reportUnknown(report: Report, manifest: Manifest, product: Product | undefined, problem: UnknownField): void {
  const { field } = problem;
  const released = releaseOf(manifest.id.kind, field);
  const subject = `${formatFieldPath(field)} of ${formatResourceId(manifest.id)}`;
  if (product && released) {
    if (isReleasedIn(released.spans, product.version)) return;
    report({
      manifest,
      field,
      message: `${subject} exists in ${product.name} ${formatSpans(released.spans)}, and the cluster runs ${product.version}`,
      why: WHY,
      fix: released.instead ?? 'remove it',
      settles: [field],
    });
    return;
  }
  const place = field.slice(0, -1);
  const meant = likelyField(String(field.at(-1)), problem.known);
  const target = meant === undefined ? undefined : [...place, meant];
  const isWritten = target !== undefined && valueAt(manifest.object, target) !== undefined;
  report({
    manifest,
    field,
    message: `${subject} does not exist${product?.isNewer ? ` up to ${product.name} ${product.known}` : ''}`,
    why: WHY,
    fix: target ? insteadOf(target, isWritten) : `remove it; ${fieldsOf(place, problem.known)}`,
    // A later release than those known here may have it.
    severity: product?.isNewer ? 'note' : 'error',
    settles: target && !isWritten ? [field, target] : [field],
  });
}

function insteadOf(target: FieldPath, isWritten: boolean): string {
  const name = formatFieldPath(target);
  return isWritten ? `remove it; what it means belongs into ${name}` : `write ${name}, or remove it`;
}

/** The field that a name most likely means: one a few letters away, or else one whose name is part of it, or it of that. */
function likelyField(name: string, known: readonly string[]): string | undefined {
  const near = nearestName(name, known);
  if (near !== undefined) return near;
  const written = name.toLowerCase();
  const related = known.filter(candidate => {
    const other = candidate.toLowerCase();
    return Math.min(other.length, written.length) >= 4 && (other.includes(written) || written.includes(other));
  });
  return related.sort((a, b) => b.length - a.length)[0];
}

function fieldsOf(place: FieldPath, known: readonly string[]): string {
  const owner = place.length === 0 ? 'the object' : formatFieldPath(place);
  return known.length === 0 ? `${owner} has no fields` : `${owner} has ${enumeration([...known].sort(), 16)}`;
}
