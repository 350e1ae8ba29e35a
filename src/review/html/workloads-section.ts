import { plural } from '../counting';
import { atOnceText, judgedText, recreationText, refusalText, servedWorkloads, workloadName } from '../plan-figures';
import type { PlanJson } from '../plan-json';
import type { NicJson, SourceJson, WorkloadJson } from '../plan-json-workloads';
import { inClusters, named } from './blocks-section';
import { type DataColumn, dataTable, numberColumn } from './data-table';
import { html, type Markup } from './markup';

/** Workloads with where their addresses come from, each number with its derivation on demand. */
export function workloadsSection(plan: PlanJson): Markup {
  const { served, others } = servedWorkloads(plan);
  const rest =
    others === 0
      ? []
      : [html`<p class="faint">${plural(others, 'other workload')} without addresses from Spiderpool.</p>`];
  return html`<section id="workloads" aria-labelledby="workloads-title"><h2 id="workloads-title">Workloads</h2>
${dataTable({ id: 'workload-table', row: 'workload', rows: 'workloads', columns: inClusters(columns, plan.clusters.length > 1) }, served)}
${rest}
</section>`;
}

const columns: readonly DataColumn<WorkloadJson>[] = [
  named('Workload', workloadName, derivation),
  numberColumn('Replicas', ({ replicas }) => pods(replicas), known),
  numberColumn('Surge', ({ surge }) => pods(surge), known),
  numberColumn('Unavailable', ({ unavailable }) => pods(unavailable), known),
  {
    title: 'Addresses from',
    type: 'text',
    key: ({ nics }) => nics.flatMap(nic => nic.sources.map(source => sourceText(nic, source))).join(' '),
    cell: ({ nics }) =>
      html`<ul class="plain">${nics.flatMap(nic => nic.sources.map(source => html`<li>${sourceText(nic, source)}</li>`))}</ul>`,
  },
  numberColumn('Floor', ({ nics }) => nics[0]?.floor?.addresses ?? null, known),
  numberColumn('Budget', ({ nics }) => nics[0]?.budget?.addresses ?? null, known),
  numberColumn('Smooth', ({ nics }) => nics[0]?.smooth?.addresses ?? null, known),
];

function pods(count: number | null): string | null {
  return count === null ? null : String(count);
}

function known(count: string | null): string {
  return count ?? 'unknown';
}

function sourceText(nic: NicJson, source: SourceJson): string {
  const place = `${nic.interface} IPv${source.family}`;
  if (source.type === 'auto-pool') return `${place}: ${source.namePattern} of subnet ${source.subnet}`;
  return `${place}: ${source.pools.join(' or ')}`;
}

function derivation(workload: WorkloadJson): readonly Markup[] {
  const { nics, because, unknown } = workload;
  const judged = judgedText(workload.policy);
  const counts = (['replicas', 'surge', 'unavailable'] as const).flatMap(count =>
    because[count] === null ? [] : [html`<li>${count} ${known(pods(workload[count]))}: ${because[count]}</li>`],
  );
  const figures = (['floor', 'budget', 'smooth'] as const).flatMap(name => {
    const figure = nics[0]?.[name];
    return figure ? [html`<li>${name} ${figure.addresses} = ${figure.derivation}</li>`] : [];
  });
  return [
    ...counts,
    ...figures,
    ...(unknown === null ? [] : [html`<li>not bounded: ${unknown}</li>`]),
    ...nics.flatMap(nic => nic.sources.flatMap(source => sizeText(nic, source))),
    ...(judged === '' ? [] : [html`<li>${judged}</li>`]),
  ];
}

function sizeText(nic: NicJson, source: SourceJson): readonly Markup[] {
  const network = nic.network === null ? '' : ` on ${nic.network}`;
  const place = `${nic.interface}${network} IPv${source.family}`;
  if (source.type === 'pools') return [html`<li>${place}: from ${source.pools.join(' or ')}</li>`];
  if (source.refused !== null) return [html`<li>${place}: ${refusalText[source.refused]}</li>`];
  return [
    html`<li>${place}: a pool of ${source.size ?? 'unknown'} = ${source.because ?? ''}</li>`,
    ...[atOnceText(source.atOnce), recreationText(source)].flatMap(told =>
      told ? [html`<li>${place}: ${told}</li>`] : [],
    ),
  ];
}
