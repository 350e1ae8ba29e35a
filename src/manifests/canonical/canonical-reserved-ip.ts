import { child, own } from '../json';
import type { ReservedIP } from '../reserved-ip';
import type { CanonicalSpec } from './canonical-form';
import { isNothing, withoutEmpties } from './empty-fields';
import { leftByProblem } from './field-problem-text';
import { OrderedFields } from './ordered-fields';

const ORDER = ['ips', 'ipVersion'];

/** `spec` of a SpiderReservedIP as Spiderpool stores it: the family of its first entry, and its ranges merged and sorted. */
export function canonicalReservedIP({ manifest, family, ips, problems }: ReservedIP): CanonicalSpec {
  const spec = child(manifest.object, 'spec');
  const left = problems.map(leftByProblem);
  if (!ips?.isComplete || family === undefined) {
    const reason = 'it names no address, and nothing else tells the family';
    return { spec, left: left.length === 0 ? [{ field: ['spec', 'ips'], reason }] : left };
  }
  const fields = new OrderedFields(withoutEmpties(spec));
  if (ips.entries.length > 0) fields.set('ips', ips.set.toStrings(), ORDER);
  if (isNothing(own(spec, 'ipVersion'))) fields.set('ipVersion', family, ORDER);
  return { spec: fields.toObject(), left };
}
