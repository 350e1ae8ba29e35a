import { jsonLines } from '../json-lines';
import { countOf } from '../plan-figures';
import type { PlanJson } from '../plan-json';
import type { ExceptionJson, NetworkJson, ReservedJson } from '../plan-json-surroundings';
import { inClusters } from './blocks-section';
import { type DataColumn, dataTable, nameColumn, numberColumn, textColumn } from './data-table';
import { block, html, type Markup } from './markup';

/** Networks as they are or will be made, reserved addresses, exceptions, and what the plan was judged by. */
export function surroundingsSection({ networks, reserved, exceptions, policy, clusters }: PlanJson): Markup {
  const several = clusters.length > 1;
  return html`<section id="networks" aria-labelledby="networks-title"><h2 id="networks-title">Networks</h2>
${dataTable({ id: 'network-table', row: 'network', rows: 'networks', columns: inClusters(networkColumns, several) }, networks)}
</section>
<section id="reserved" aria-labelledby="reserved-title"><h2 id="reserved-title">Reserved addresses</h2>
${dataTable({ id: 'reserved-table', row: 'reservation', rows: 'reservations', columns: inClusters(reservedColumns, several) }, reserved)}
</section>
${exceptions.length === 0 ? [] : exceptionsSection(exceptions)}
<section id="policy" aria-labelledby="policy-title"><h2 id="policy-title">Judged by</h2>
<dl class="facts"><dt>Bar</dt><dd>${policy.bar}</dd>
<dt>Headroom</dt><dd>${policy.headroom} added to every size that is computed</dd>
<dt>Timing</dt><dd>${timingText(policy)}</dd>
<dt>Names that lead nowhere</dt><dd>${policy.complete ? 'errors' : 'warnings: not every object is known'}</dd>
${policy.overrides.map(({ setting, value }) => html`<dt><code>${setting}</code></dt><dd>${value}</dd>`)}
${clusters.map(
  ({ cluster, spiderpool, kruise, nodes }) =>
    html`<dt>${cluster === null ? 'Releases' : `Cluster ${cluster}`}</dt><dd>Spiderpool ${spiderpool}, OpenKruise ${kruise}, ${nodes === null ? 'number of nodes not given' : `at most ${nodes} nodes`}</dd>`,
)}</dl></section>`;
}

function timingText({ timing }: PlanJson['policy']): string {
  if (!timing) return 'not given: smooth assumes the worst';
  return `an address is held for ${timing.holdSeconds} s, a pod takes ${timing.startupSeconds} s to start`;
}

const networkColumns: readonly DataColumn<NetworkJson>[] = [
  {
    title: 'Network',
    type: 'text',
    key: ({ namespace, name }) => `${namespace}/${name}`,
    cell: ({ namespace, name, config }) =>
      html`<code>${namespace}/${name}</code>${config === null ? [] : html`<details><summary>As it will be generated</summary>${block(jsonLines(config).join('\n'))}</details>`}`,
  },
  textColumn('Written in', ({ source, from }) =>
    from === null ? source : `${source} from SpiderMultusConfig ${from}`,
  ),
  textColumn('Plugins', ({ plugins }) => plugins.join(', ')),
  textColumn('VLAN', ({ vlan }) => (vlan === null ? 'not given' : vlan === 0 ? 'untagged' : String(vlan))),
  textColumn('Addresses by', ({ usesSpiderpool }) => (usesSpiderpool ? 'Spiderpool' : 'others')),
];

const reservedColumns: readonly DataColumn<ReservedJson>[] = [
  textColumn('Reserved by', ({ name }) => name ?? 'another repository'),
  textColumn('Family', ({ family }) => (family === null ? 'unknown' : `IPv${family}`)),
  textColumn('Addresses', ({ ranges }) => ranges.join(', ')),
  numberColumn('Size', ({ size }) => size, countOf),
];

function exceptionsSection(exceptions: readonly ExceptionJson[]): Markup {
  return html`<section id="exceptions" aria-labelledby="exceptions-title"><h2 id="exceptions-title">Exceptions</h2>
${dataTable({ id: 'exception-table', row: 'exception', rows: 'exceptions', columns: exceptionColumns }, exceptions)}
</section>`;
}

const exceptionColumns: readonly DataColumn<ExceptionJson>[] = [
  nameColumn('Rule', ({ rule }) => rule),
  textColumn('Object', ({ object }) => object),
  textColumn('Until', ({ expires }) => expires),
  textColumn('Owner', ({ owner }) => owner),
  textColumn('Reason', ({ reason }) => reason),
];
