import type { AddressPlan } from '../plan/address-plan';
import { plural } from './counting';
import { type HeatMap, heatMapOf } from './heat-map/heat-map';
import { mapSummary, mapTitle } from './heat-map/heat-map-svg';
import { mapAreas } from './heat-map/map-area';
import { markdownCode, markdownText } from './markdown';
import { markdownTable, text } from './markdown-table';
import { fullest, fullestSupply, servedWorkloads, subnetUtilisation, supplyName, verdictText } from './plan-figures';
import { type PlanJson, planJson } from './plan-json';
import type { ExceptionJson } from './plan-json-surroundings';
import { blockSections } from './plan-markdown-blocks';
import { surroundingSections } from './plan-markdown-surroundings';
import { workloadSections } from './plan-markdown-workloads';
import { percentText } from './utilisation';

/** What stands around the text. */
export interface MarkdownOptions {
  /** `beside`, the default: heat maps are embedded as files in the same folder. `left out` where there is none. */
  readonly heatMaps: 'beside' | 'left out';
}

/**
 * The plan for reviewers, as Markdown of GitHub's flavour: heat maps, pools, workloads with the derivation of every number, networks, reserved
 * addresses, exceptions, policy. Heat maps are files beside it. Every fact stands on a line of its own, in the order of names, so that the
 * difference of two plans is the difference of what they say. Ends with a line feed.
 */
export function planMarkdown(plan: AddressPlan, { heatMaps }: MarkdownOptions = { heatMaps: 'beside' }): string {
  const json = planJson(plan);
  const maps = heatMaps === 'beside' ? mapAreas(plan).map(heatMapOf) : [];
  const wires = maps.filter(({ area }) => area.wire !== null);
  const several = json.clusters.length > 1;
  const sections = [
    ['# Address plan', '', ...headline(json)],
    ...(wires.length === 0 ? [] : [['## Wires that clusters share', '', ...wires.flatMap(imageLines)]]),
    ...json.clusters.flatMap(({ cluster }) => {
      const part = clusterPart(json, cluster);
      const { pools, subnets, workloads, networks, reserved } = part;
      if (several && [pools, subnets, workloads, networks, reserved].every(rows => rows.length === 0)) return [];
      const ownMaps = maps.filter(({ area }) => area.wire === null && area.cluster === cluster);
      const mark = several ? '###' : '##';
      const body = [
        ...blockSections(part, ownMaps.map(imageLines), mark),
        ...workloadSections(part, mark),
        ...surroundingSections(part, mark),
      ];
      if (!several) return body;
      return [[`## ${cluster === null ? 'No cluster' : `Cluster ${markdownCode(cluster)}`}`], ...body];
    }),
    ...exceptionSection(json),
    policySection(json),
  ];
  return `${sections.map(lines => lines.join('\n')).join('\n\n')}\n`;
}

function headline(json: PlanJson): readonly string[] {
  const { served } = servedWorkloads(json);
  const counts = [
    plural(json.subnets.length, 'subnet'),
    plural(json.pools.length, 'pool'),
    plural(served.length, 'workload'),
  ];
  return [
    '<!-- Written by cdk8s-spiderpool from the manifests; not edited by hand. -->',
    '',
    `${counts.join(', ')}: **${verdictText(json)}**.${fullestText(json)}`,
  ];
}

function fullestText(json: PlanJson): string {
  const subnet = fullest(json.subnets, subnetUtilisation);
  const supply = fullestSupply(json);
  const parts = [
    subnet && `subnet ${markdownCode(subnet.block.name)} (${percentText(subnet.use)} taken)`,
    supply && `${supplyName(supply.block, markdownCode)} (a budget of ${percentText(supply.use)})`,
  ].filter(part => part !== undefined);
  return parts.length === 0 ? '' : ` Fullest: ${parts.join(', ')}.`;
}

function imageLines(map: HeatMap): readonly string[] {
  const alt = markdownText(`${mapTitle(map)}: ${mapSummary(map)}`);
  return [`![${alt}](${encodeURI(map.area.fileName)})`, ''];
}

function clusterPart(json: PlanJson, cluster: string | null): PlanJson {
  const own = <Row extends { readonly cluster: string | null }>(rows: readonly Row[]) =>
    rows.filter(row => row.cluster === cluster);
  return {
    ...json,
    pools: own(json.pools),
    poolGroups: own(json.poolGroups),
    subnets: own(json.subnets),
    workloads: own(json.workloads),
    networks: own(json.networks),
    reserved: own(json.reserved),
    clusters: own(json.clusters),
  };
}

const exceptionColumns = [
  text<ExceptionJson>('Rule', ({ rule }) => markdownCode(rule)),
  text<ExceptionJson>('Object', ({ object }) => markdownCode(object)),
  text<ExceptionJson>('Until', ({ expires }) => markdownText(expires)),
  text<ExceptionJson>('Owner', ({ owner }) => markdownText(owner)),
  text<ExceptionJson>('Reason', ({ reason }) => markdownText(reason)),
];

function exceptionSection({ exceptions }: PlanJson): readonly (readonly string[])[] {
  if (exceptions.length === 0) return [];
  const table = markdownTable(exceptionColumns, exceptions);
  return [['## Exceptions', '', 'Findings that are accepted on purpose, and the last day they are.', '', ...table]];
}

const bars: Record<PlanJson['policy']['bar'], string> = {
  floor: 'floor: a pool below what a rollout needs to finish is an error, one below its budget a warning',
  budget: 'budget: a pool below what the controllers may hold at once is an error',
  smooth: 'smooth: a pool that makes anybody wait for an address is an error',
};

type PolicyRow = readonly [name: string, value: string];

const policyColumns = [text<PolicyRow>('Policy', ([name]) => name), text<PolicyRow>('Value', ([, value]) => value)];

function policySection({ policy, clusters }: PlanJson): readonly string[] {
  const { timing } = policy;
  const rows: readonly PolicyRow[] = [
    ['Bar', bars[policy.bar]],
    ['Headroom', `${policy.headroom} added to every size that is computed`],
    [
      'Timing',
      timing
        ? `an address is held for ${timing.holdSeconds} s, a pod takes ${timing.startupSeconds} s to start`
        : 'not given: smooth assumes the worst',
    ],
    ['Names that lead nowhere', policy.complete ? 'errors' : 'warnings: not every object is known'],
    ...policy.overrides.map(({ setting, value }): PolicyRow => [markdownCode(setting), markdownText(value)]),
    ...clusters.map(
      ({ cluster, spiderpool, kruise, nodes }): PolicyRow => [
        cluster === null ? 'Releases' : `Cluster ${markdownCode(cluster)}`,
        `Spiderpool ${spiderpool}, OpenKruise ${kruise}, ${nodes === null ? 'number of nodes not given' : `at most ${plural(nodes, 'node')}`}`,
      ],
    ),
  ];
  return ['## Judged by', '', ...markdownTable(policyColumns, rows)];
}
