import { MULTUS_ANNOTATION } from '../annotation-keys';
import type { FieldPath } from '../field-path';
import { type FieldProblem, FieldProblems } from '../field-problem';
import { child, own } from '../json';
import type { Manifest } from '../manifest';
import { FieldReader, type TextEntry } from '../read-fields';
import { canonicalMultusSpec } from './canonical-multus-config';
import { CNI_BLOCK, CNI_TYPES, type CniType, isCniType } from './cni-type';
import { type CoordinatorBlock, readCoordinatorBlock } from './coordinator-block';
import { type DefaultPools, readMainBlock } from './main-block';
import type { MainPlugin } from './main-plugin';

/** A SpiderMultusConfig with the defaults that its webhook fills in: a network that Spiderpool's controller makes. */
export interface MultusConfig {
  readonly manifest: Manifest;
  readonly namespace: string;
  readonly name: string;
  /** Its annotations, all of which the controller copies to the network. */
  readonly annotations: ReadonlyMap<string, string>;
  /** The name of the NetworkAttachmentDefinition that the controller makes: the annotation `multus.spidernet.io/cr-name`, else its own. */
  readonly networkName: string;
  /** Undefined where `spec.cniType` names no type there is. */
  readonly cniType: CniType | undefined;
  /** Where the settings of its type stand, `spec.macvlan`. */
  readonly block: FieldPath;
  /** Whether they are there; `customCNI` may be left out. */
  readonly hasBlock: boolean;
  /** The settings of its type, undefined where they are missing or cannot be read. */
  readonly main: MainPlugin | CustomNetwork | undefined;
  /** The fields of `spec` with settings of other types. */
  readonly foreignBlocks: readonly string[];
  readonly pools: DefaultPools;
  /** The extended resource its pods have to ask for, empty for none. */
  readonly resourceName: string;
  readonly disableIPAM: boolean;
  readonly enableCoordinator: boolean;
  /** Undefined for `custom`, and where it cannot be read. */
  readonly coordinator: CoordinatorBlock | undefined;
  /** CNI plugins to run after the main one, each as JSON text. */
  readonly chain: readonly TextEntry[];
  readonly problems: readonly FieldProblem[];
}

/** A whole CNI configuration, given as text. */
export interface CustomNetwork {
  readonly type: 'custom';
  /** JSON; empty for a network without a configuration, which Multus then looks for on the node. */
  readonly customCNI: string;
}

/** Reads a SpiderMultusConfig. */
export function readMultusConfig(manifest: Manifest): MultusConfig {
  const problems = new FieldProblems();
  const written = child(manifest.object, 'spec');
  const spec = canonicalMultusSpec(written);
  const reader = new FieldReader(spec, ['spec'], problems);
  const typeText = reader.text('cniType') ?? '';
  const cniType = isCniType(typeText) ? typeText : undefined;
  const annotations = readAnnotations(manifest);
  const block = cniType === undefined ? undefined : CNI_BLOCK[cniType];
  return {
    manifest,
    namespace: manifest.id.namespace ?? 'default',
    name: manifest.id.name,
    annotations,
    networkName: annotations.get(MULTUS_ANNOTATION.networkName) ?? manifest.id.name,
    cniType,
    block: block === undefined ? ['spec', 'cniType'] : ['spec', block],
    hasBlock: block !== undefined && reader.has(block),
    ...readMain(cniType, reader, problems),
    foreignBlocks: CNI_TYPES.map(type => CNI_BLOCK[type]).filter(
      key => key !== block && (own(written, key) ?? undefined) !== undefined,
    ),
    disableIPAM: reader.flag('disableIPAM') ?? false,
    enableCoordinator: reader.flag('enableCoordinator') ?? true,
    coordinator: readCoordinator(reader, problems),
    chain: reader.texts('chainCNIJsonData') ?? [],
    problems: problems.list,
  };
}

type Main = Pick<MultusConfig, 'main' | 'pools' | 'resourceName'>;

function readMain(cniType: CniType | undefined, reader: FieldReader, problems: FieldProblems): Main {
  const nothing = { pools: { ipv4: [], ipv6: [], matchMasterSubnet: false }, resourceName: '' };
  if (cniType === undefined) return { main: undefined, ...nothing };
  if (cniType === 'custom') {
    const customCNI = reader.text('customCNI');
    return { main: customCNI === undefined ? undefined : { type: 'custom', customCNI }, ...nothing };
  }
  const block = reader.mapping(CNI_BLOCK[cniType]);
  if (!block) return { main: undefined, ...nothing };
  return readMainBlock(cniType, block, reader.path(CNI_BLOCK[cniType]), problems);
}

function readCoordinator(reader: FieldReader, problems: FieldProblems): CoordinatorBlock | undefined {
  const block = reader.mapping('coordinator');
  const field = reader.path('coordinator');
  return block && readCoordinatorBlock(new FieldReader(block, field, problems), field, problems);
}

function readAnnotations(manifest: Manifest): ReadonlyMap<string, string> {
  const annotations = Object.entries(child(child(manifest.object, 'metadata'), 'annotations'));
  return new Map(annotations.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value] as const] : [])));
}
