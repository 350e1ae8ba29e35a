import { jsonLines } from './json-lines';
import { markdownCode } from './markdown';
import { markdownTable, number, text } from './markdown-table';
import { countOf } from './plan-figures';
import type { PlanJson } from './plan-json';
import type { NetworkJson, ReservedJson } from './plan-json-surroundings';

type Section = readonly string[];

/** Networks as they are or will be made, and reserved addresses. */
export function surroundingSections({ networks, reserved }: PlanJson, mark: string): readonly Section[] {
  const made = networks.filter(({ config }) => config !== null);
  return [
    ...(networks.length === 0 ? [] : [[`${mark} Networks`, '', ...markdownTable(networkColumns, networks)]]),
    ...(made.length === 0 ? [] : [[`${mark} Networks as they will be generated`, '', ...made.flatMap(generatedLines)]]),
    ...(reserved.length === 0 ? [] : [[`${mark} Reserved addresses`, '', ...markdownTable(reservedColumns, reserved)]]),
  ];
}

const origins: Record<NetworkJson['source'], string> = {
  manifest: 'NetworkAttachmentDefinition',
  external: 'another repository',
  generated: 'SpiderMultusConfig',
};

const networkColumns = [
  text<NetworkJson>('Network', ({ namespace, name }) => markdownCode(`${namespace}/${name}`)),
  text<NetworkJson>('Written in', ({ source, from }) =>
    from === null ? origins[source] : `${origins[source]} ${markdownCode(from)}`,
  ),
  text<NetworkJson>('Plugins', ({ plugins }) => plugins.map(markdownCode).join(', ')),
  text<NetworkJson>('VLAN', ({ vlan }) => (vlan === null ? 'not given' : vlan === 0 ? 'untagged' : String(vlan))),
  text<NetworkJson>('Addresses by', ({ usesSpiderpool }) => (usesSpiderpool ? 'Spiderpool' : 'others')),
  text<NetworkJson>('Default pools', ({ defaultPools }) =>
    [...defaultPools.ipv4, ...defaultPools.ipv6].map(markdownCode).join(', '),
  ),
];

const reservedColumns = [
  text<ReservedJson>('Reserved by', ({ name }) => (name === null ? 'another repository' : markdownCode(name))),
  text<ReservedJson>('Family', ({ family }) => (family === null ? 'unknown' : `IPv${family}`)),
  text<ReservedJson>('Addresses', ({ ranges }) => ranges.map(markdownCode).join(', ')),
  number<ReservedJson>('Size', ({ size }) => countOf(size)),
];

/** The configuration as JSON on lines, so that a change of one key is a change of one line. A fence inside would end the block. */
function generatedLines({ namespace, name, config, annotations }: NetworkJson): readonly string[] {
  const notes = Object.entries(annotations ?? {}).map(([key, value]) => `  - ${markdownCode(`${key}: ${value}`)}`);
  const json = jsonLines(config ?? '').map(line => `  ${line.replaceAll('`', '\\u0060')}`);
  return [`- ${markdownCode(`${namespace}/${name}`)}`, ...notes, '', '  ```json', ...json, '  ```', ''];
}
