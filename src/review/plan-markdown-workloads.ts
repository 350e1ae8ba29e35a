import { plural } from './counting';
import { markdownCode, markdownText } from './markdown';
import { markdownTable, number, text } from './markdown-table';
import { atOnceText, judgedText, recreationText, refusalText, servedWorkloads, workloadName } from './plan-figures';
import type { PlanJson } from './plan-json';
import type { NicJson, SourceJson, WorkloadJson } from './plan-json-workloads';

type Section = readonly string[];

interface SourceRow {
  readonly workload: WorkloadJson;
  readonly nic: NicJson;
  readonly source: SourceJson;
}

/** Workloads: a row for each NIC and family, then how each of their numbers comes about. */
export function workloadSections(plan: PlanJson, mark: string): readonly Section[] {
  const { served, others } = servedWorkloads(plan);
  if (served.length === 0) return [[`${mark} Workloads`, '', 'None gets addresses from Spiderpool.']];
  const rows = served.flatMap(workload =>
    workload.nics.flatMap(nic => nic.sources.map(source => ({ workload, nic, source }))),
  );
  const rest = others === 0 ? [] : ['', `${plural(others, 'other workload')} without addresses from Spiderpool.`];
  return [
    [`${mark} Workloads`, '', ...markdownTable(columns, rows), ...rest],
    [`${mark} Why these numbers`, '', ...served.flatMap(derivation)],
  ];
}

const columns = [
  text<SourceRow>('Workload', ({ workload }) => markdownCode(workloadName(workload))),
  number<SourceRow>('Replicas', ({ workload }) => pods(workload.replicas)),
  number<SourceRow>('Surge', ({ workload }) => pods(workload.surge)),
  number<SourceRow>('Unavailable', ({ workload }) => pods(workload.unavailable)),
  text<SourceRow>('NIC', ({ nic }) => markdownCode(nic.interface)),
  text<SourceRow>('Network', ({ nic }) => (nic.network === null ? 'not named' : markdownCode(nic.network))),
  text<SourceRow>('Family', ({ source }) => `IPv${source.family}`),
  text<SourceRow>('Addresses from', ({ source }) => sourceText(source)),
  number<SourceRow>('Floor', ({ nic }) => nic.floor?.addresses ?? 'unknown'),
  number<SourceRow>('Budget', ({ nic }) => nic.budget?.addresses ?? 'unknown'),
  number<SourceRow>('Smooth', ({ nic }) => nic.smooth?.addresses ?? 'unknown'),
];

function pods(count: number | null): string {
  return count === null ? 'unknown' : String(count);
}

function sourceText(source: SourceJson): string {
  if (source.type === 'auto-pool')
    return `${markdownCode(source.namePattern)} of subnet ${markdownCode(source.subnet)}`;
  return source.pools.map(markdownCode).join(' or ');
}

function derivation(workload: WorkloadJson): readonly string[] {
  const { nics, because, unknown } = workload;
  const judged = judgedText(workload.policy);
  const [nic] = nics;
  const counts = (['replicas', 'surge', 'unavailable'] as const).flatMap(count => {
    const pods = workload[count];
    if (pods === null) return [];
    const words = count === 'replicas' ? plural(pods, 'replica') : `${pods} ${count}`;
    return [because[count] === null ? words : `${words} (${markdownText(because[count])})`];
  });
  const figures = (['floor', 'budget', 'smooth'] as const).flatMap(name => {
    const figure = nic?.[name];
    return figure ? [`  - ${name} ${figure.addresses} = ${markdownText(figure.derivation)}`] : [];
  });
  return [
    `- ${markdownCode(workloadName(workload))}${counts.length === 0 ? '' : `: ${counts.join(', ')}`}`,
    ...figures,
    ...(unknown === null ? [] : [`  - not bounded: ${markdownText(unknown)}`]),
    ...nics.flatMap(each => each.sources.flatMap(source => sizeLine(each, source))),
    ...(judged === '' ? [] : [`  - ${markdownText(judged)}`]),
  ];
}

function sizeLine(nic: NicJson, source: SourceJson): readonly string[] {
  if (source.type === 'pools') return [];
  const place = `${markdownCode(nic.interface)} IPv${source.family}`;
  if (source.refused !== null) return [`  - ${place}: ${refusalText[source.refused]}`];
  return [
    `  - ${place}: pool of ${source.size ?? 'unknown'} = ${markdownText(source.because ?? '')}`,
    ...[atOnceText(source.atOnce), recreationText(source)].flatMap(told =>
      told ? [`  - ${place}: ${markdownText(told)}`] : [],
    ),
  ];
}
