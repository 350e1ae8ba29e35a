import { ANNOTATION } from '../annotation-keys';
import type { FieldPath } from '../field-path';
import { own } from '../json';
import { readOnce } from '../read-once';
import type { PodTemplate } from '../workload';
import { type IPNumber, parseIPNumber } from './ip-number';
import { type NetworkSelections, parseNetworkSelections } from './network-selection';
import { type NicRequests, parseNicRequests, REQUEST_SHAPES } from './nic-request';
import { type PodRoutes, parsePodRoutes } from './pod-route';

/** The annotations that name pools or subnets, in the order in which the first one present decides. */
export const REQUEST_SOURCES = ['subnets', 'subnet', 'ippools', 'ippool'] as const;

/** One of the annotations that name pools or subnets. */
export type RequestSource = (typeof REQUEST_SOURCES)[number];

/** An annotation of a pod template: its text, where it stands, and what it means. */
export interface PodAnnotation<Meaning> {
  readonly key: string;
  readonly field: FieldPath;
  readonly text: string;
  readonly meaning: Meaning;
}

/** Everything the annotations of a pod template say about its NICs; a member is undefined where the annotation is absent. */
export interface PodNetworking {
  readonly defaultNetwork: PodAnnotation<NetworkSelections> | undefined;
  readonly networks: PodAnnotation<NetworkSelections> | undefined;
  readonly requests: Readonly<Record<RequestSource, PodAnnotation<NicRequests> | undefined>>;
  /** The meaning is undefined where Spiderpool refuses the text. */
  readonly ipNumber: PodAnnotation<IPNumber | undefined> | undefined;
  readonly reclaim: PodAnnotation<boolean | undefined> | undefined;
  readonly routes: PodAnnotation<PodRoutes> | undefined;
}

/** Reads the annotations of a pod template; one whose value is not text is absent here, and refused by the API server anyway. */
export function readPodNetworking(template: PodTemplate): PodNetworking {
  return {
    defaultNetwork: readNetworks(template, ANNOTATION.defaultNetwork),
    networks: readNetworks(template, ANNOTATION.networks),
    requests: {
      subnets: read(template, ANNOTATION.subnets, REQUEST_PARSERS.subnets),
      subnet: read(template, ANNOTATION.subnet, REQUEST_PARSERS.subnet),
      ippools: read(template, ANNOTATION.ippools, REQUEST_PARSERS.ippools),
      ippool: read(template, ANNOTATION.ippool, REQUEST_PARSERS.ippool),
    },
    ipNumber: read(template, ANNOTATION.ippoolIPNumber, parseIPNumber),
    reclaim: read(template, ANNOTATION.ippoolReclaim, parseGoBool),
    routes: read(template, ANNOTATION.routes, parsePodRoutes),
  };
}

const REQUEST_PARSERS = {
  subnets: (text: string) => parseNicRequests(text, REQUEST_SHAPES.subnets),
  subnet: (text: string) => parseNicRequests(text, REQUEST_SHAPES.subnet),
  ippools: (text: string) => parseNicRequests(text, REQUEST_SHAPES.ippools),
  ippool: (text: string) => parseNicRequests(text, REQUEST_SHAPES.ippool),
};

function read<Meaning>(
  template: PodTemplate,
  key: string,
  parse: (text: string) => Meaning,
): PodAnnotation<Meaning> | undefined {
  const text = own(template.annotations, key);
  if (typeof text !== 'string') return undefined;
  return { key, field: fieldOf(template, key), text, meaning: parse(text) };
}

/** Thousands of pods name their networks in the same words: those whose templates stand in one place have one annotation together. */
function readNetworks(template: PodTemplate, key: string): PodAnnotation<NetworkSelections> | undefined {
  const text = own(template.annotations, key);
  if (typeof text !== 'string') return undefined;
  const field = fieldOf(template, key);
  const known = networksReaders.get(field);
  if (known) return known(text);
  const reader = readOnce(written => ({ key, field, text: written, meaning: parseNetworkSelections(written) }));
  networksReaders.set(field, reader);
  return reader(text);
}

const networksReaders = new WeakMap<FieldPath, (text: string) => PodAnnotation<NetworkSelections>>();

function fieldOf({ path, patches }: PodTemplate, key: string): FieldPath {
  return annotationField(patches?.get(key) ?? path, key);
}

/** The templates of a kind all stand in one place, and share the way to an annotation. */
function annotationField(home: FieldPath, key: string): FieldPath {
  const ofHome = annotationFields.get(home) ?? new Map<string, FieldPath>();
  const known = ofHome.get(key);
  if (known) return known;
  const field = [...home, 'metadata', 'annotations', key];
  annotationFields.set(home, ofHome.set(key, field));
  return field;
}

const annotationFields = new WeakMap<FieldPath, Map<string, FieldPath>>();

/** The texts that Go's strconv.ParseBool takes. */
function parseGoBool(text: string): boolean | undefined {
  if (['1', 't', 'T', 'TRUE', 'true', 'True'].includes(text)) return true;
  return ['0', 'f', 'F', 'FALSE', 'false', 'False'].includes(text) ? false : undefined;
}
