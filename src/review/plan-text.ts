import type { AddressPlan, AddressSource, NetworkUse, PlannedNic, PlannedWorkload } from '../plan/address-plan';
import { describeFigure } from '../plan/demand/describe-figure';
import { AS_WRITTEN, BY_DEFAULT } from '../plan/demand/figure';
import type { PeakDemand, PodCount } from '../plan/demand/peak-demand';
import { formatCapacityTable } from './capacity-table';
import { paint, type TextStyle } from './color';
import { plural } from './counting';
import { atOnceText, judgedText, recreationText } from './plan-figures';
import { type SourceJson, sourceJson, workloadPolicyJson } from './plan-json-workloads';
import { autoPoolSizeText, familyText, workloadText } from './plan-words';
import { labelled, visible } from './text-layout';

/**
 * The address plan for people: the capacity tables, then every workload with its NICs, where their addresses come from, and how each of its
 * numbers came about. Ends with a line feed.
 */
export function formatPlan(plan: AddressPlan, style: TextStyle): string {
  const workloads = plan.clusters.flatMap(({ cluster, workloads }) =>
    workloads.filter(({ nics }) => nics.length > 0).map(workload => workloadLines(workload, cluster, style)),
  );
  const blocks = workloads.map(lines => `\n${lines.join('\n')}\n`);
  return formatCapacityTable(plan, style) + blocks.join('');
}

function workloadLines(workload: PlannedWorkload, cluster: string | null, style: TextStyle): readonly string[] {
  const name = visible(workloadText(workload) + (cluster === null ? '' : ` in cluster ${cluster}`));
  const { demand } = workload;
  return [
    paint(name, 'strong', style.color),
    ...workload.nics.flatMap(nic => nicLines(nic, workload, style)),
    ...(demand.known ? demandLines(demand, style) : labelled('  demand unknown: ', demand.reason, style.width)),
    ...told(judgedText(workloadPolicyJson(workload.policy)), style),
  ];
}

function told(text: string, { width }: TextStyle): readonly string[] {
  return text === '' ? [] : labelled('  ', text, width);
}

function nicLines(nic: PlannedNic, planned: PlannedWorkload, { width }: TextStyle): readonly string[] {
  return nic.sources.flatMap(source => [
    visible(`  ${nic.interface}${networkText(nic.network)} ${familyText(source.family)} ${sourceText(source)}`),
    ...toldOfPool(sourceJson(source, planned)).flatMap(told => labelled('    ', told, width)),
  ]);
}

/** Why there are several pools at once, and what becomes of a workload that is made anew where there is no room for that. */
function toldOfPool(source: SourceJson): readonly string[] {
  if (source.type === 'pools') return [];
  return [atOnceText(source.atOnce), recreationText(source)].filter(told => told !== '');
}

function networkText(network: NetworkUse): string {
  if (network.type === 'none') return '';
  const { namespace, name } = network.type === 'known' ? network.network : network;
  return ` on ${namespace}/${name}`;
}

function sourceText(source: AddressSource): string {
  if (source.type === 'auto-pool') {
    return `from ${source.namePattern} (${autoPoolSizeText(source)}) of subnet ${source.subnetName}`;
  }
  const names = source.candidates.map(({ name }) => name).join(' or ');
  return `from ${source.candidates.length === 1 ? 'pool' : 'one of the pools'} ${names}`;
}

function demandLines(demand: PeakDemand, { width }: TextStyle): readonly string[] {
  const { replicas, surge, unavailable, unbounded } = demand;
  const pods = [
    plural(replicas.pods, 'replica') + because(replicas),
    `${surge.pods} surge${because(surge)}`,
    `${unavailable.pods} unavailable${because(unavailable)}`,
  ];
  return [
    ...labelled('  ', pods.join(', '), width),
    ...(['floor', 'budget', 'smooth'] as const).flatMap(figure =>
      labelled(`  ${figure.padEnd(6)} `, `${demand[figure].addresses} = ${describeFigure(demand[figure])}`, width),
    ),
    ...(unbounded === undefined ? [] : labelled('  unbounded: ', unbounded, width)),
  ];
}

function because({ because }: PodCount): string {
  return because === AS_WRITTEN || because === BY_DEFAULT ? '' : ` (${because})`;
}
