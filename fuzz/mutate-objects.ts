import { ANNOTATION, MULTUS_ANNOTATION, NAMESPACE_ANNOTATION } from '../src/manifests/annotation-keys';
import type { Dictionary } from './dictionary';
import { anyJson, hostileKey, hostileText, hostileValue, nested } from './hostile';
import { isMapping, type Mapping, mappingsIn, type Place, placesIn, put, remove, setField, valueAt } from './json-tree';
import type { Random } from './random';

/** What a mutation has to work with. The objects are its own and may be changed in place. */
interface World {
  readonly objects: Mapping[];
  readonly dictionary: Dictionary;
  readonly random: Random;
}

type Mutation = (world: World) => void;

const ANNOTATION_KEYS: readonly string[] = [
  ...Object.values(ANNOTATION),
  ...Object.values(NAMESPACE_ANNOTATION),
  ...Object.values(MULTUS_ANNOTATION),
  'ipam.spidernet.io/unknown',
  'cni.spidernet.io/network-resource-inject',
];

/** How often each is chosen. */
const MUTATIONS: readonly (readonly [weight: number, mutation: Mutation])[] = [
  [12, replaceByHostile],
  [10, replaceByKnown],
  [6, removeSomething],
  [8, addKnownField],
  [3, addHostileField],
  [5, changeType],
  [6, changeText],
  [5, changeNumber],
  [10, changeAnnotation],
  [5, changeJsonText],
  [3, repeatItem],
  [3, repeatObject],
  [4, addObjects],
  [2, shareValue],
  [2, takeOther],
  [1, nestDeeply],
];

const TOTAL = MUTATIONS.reduce((sum, [weight]) => sum + weight, 0);

/** Changes objects in place, in a few places; more often a few than many. */
export function mutateObjects(objects: Mapping[], dictionary: Dictionary, random: Random): void {
  let changes = 1 + random.below(5);
  if (random.happens(0.1)) changes += random.below(12);
  for (let change = 0; change < changes; change++) pickMutation(random)({ objects, dictionary, random });
}

function pickMutation(random: Random): Mutation {
  let dice = random.below(TOTAL);
  for (const [weight, mutation] of MUTATIONS) {
    dice -= weight;
    if (dice < 0) return mutation;
  }
  return replaceByHostile;
}

function somePlace({ objects, random }: World) {
  const places = placesIn(objects);
  return places.length === 0 ? undefined : random.oneOf(places);
}

function replaceByHostile(world: World): void {
  const place = somePlace(world);
  if (place) put(place, hostileValue(world.random));
}

function replaceByKnown(world: World): void {
  const place = somePlace(world);
  if (place?.type !== 'field') return;
  const value = world.dictionary.valueFor(place.key, world.random);
  if (value !== undefined) put(place, value);
}

function removeSomething(world: World): void {
  const place = somePlace(world);
  if (place && !(place.parent === world.objects && world.objects.length === 1)) remove(place);
}

function addKnownField({ objects, dictionary, random }: World): void {
  const mappings = mappingsIn(objects);
  if (mappings.length === 0) return;
  const key = dictionary.field(random);
  const value = random.happens(0.7) ? dictionary.valueFor(key, random) : hostileValue(random);
  setField(random.oneOf(mappings), key, value);
}

function addHostileField({ objects, random }: World): void {
  const mappings = mappingsIn(objects);
  if (mappings.length > 0) setField(random.oneOf(mappings), hostileKey(random), hostileValue(random));
}

function changeType(world: World): void {
  const place = somePlace(world);
  if (!place) return;
  const value = valueAt(place);
  const { random } = world;
  const [inner] = Array.isArray(value) ? value : isMapping(value) ? Object.values(value) : [];
  const forms = [[value], { a: value }, { items: [value] }, inner ?? null, [value, value]];
  if (typeof value === 'string') forms.push(Number(value), value.length);
  if (typeof value === 'number' || typeof value === 'boolean') forms.push(String(value), -Number(value));
  put(place, random.oneOf(forms));
}

function changeText({ objects, random }: World): void {
  const texts = textsIn(objects);
  if (texts.length === 0) return;
  const { place, text } = random.oneOf(texts);
  put(place, changedText(text, random));
}

function textsIn(objects: readonly Mapping[]): readonly { readonly place: Place; readonly text: string }[] {
  return placesIn(objects).flatMap(place => {
    const text = valueAt(place);
    return typeof text === 'string' ? [{ place, text }] : [];
  });
}

function changedText(text: string, random: Random): string {
  const at = random.below(text.length + 1);
  const piece = random.happens(0.3) ? hostileText(random) : random.oneOf([...'0123456789./-:,@*%"[]{} aZ_\u00e9']);
  switch (random.below(5)) {
    case 0:
      return text.slice(0, at) + piece + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1 + random.below(3));
    case 2:
      return text.slice(0, at) + piece + text.slice(at + piece.length);
    case 3:
      return text.toUpperCase();
    default:
      return text + text;
  }
}

function changeNumber({ objects, random }: World): void {
  const numbers = placesIn(objects).filter(place => typeof valueAt(place) === 'number');
  if (numbers.length === 0) return;
  const place = random.oneOf(numbers);
  const value = Number(valueAt(place));
  put(
    place,
    random.oneOf([
      value + 1,
      value - 1,
      -value,
      value * 1000,
      value / 3,
      0,
      1,
      2 ** 31,
      2 ** 40,
      1e15,
      `${value}%`,
      `${value}`,
    ]),
  );
}

/** The metadata of an object, or of the pods it makes, gets one of the annotations that mean something, with anything in it. */
function changeAnnotation({ objects, dictionary, random }: World): void {
  const places = mappingsIn(objects).filter(({ metadata }) => isMapping(metadata));
  const { metadata } = places.length > 0 ? random.oneOf(places) : {};
  if (!isMapping(metadata)) return;
  if (!isMapping(metadata.annotations)) metadata.annotations = {};
  const { annotations } = metadata;
  if (!isMapping(annotations)) return;
  const key = random.oneOf(ANNOTATION_KEYS);
  setField(annotations, key, annotationValue(key, dictionary, random));
}

function annotationValue(key: string, dictionary: Dictionary, random: Random): unknown {
  const known = dictionary.valueFor(key, random) ?? hostileValue(random);
  switch (random.below(6)) {
    case 0:
      return known;
    case 4:
    case 5:
      return JSON.stringify(anyJson(random));
    case 1:
      return hostileText(random);
    case 2:
      return hostileValue(random);
    default:
      return typeof known === 'string' ? changedJson(known, dictionary, random) : known;
  }
}

/** Texts that hold JSON, such as annotations and a network's configuration, are changed as the data they are. */
function changeJsonText({ objects, dictionary, random }: World): void {
  const texts = textsIn(objects).filter(({ text }) => /^\s*[[{]/.test(text));
  if (texts.length === 0) return;
  const { place, text } = random.oneOf(texts);
  put(place, changedJson(text, dictionary, random));
}

function changedJson(text: string, dictionary: Dictionary, random: Random): string {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return changedText(text, random);
  }
  const box: Mapping[] = [{ data }];
  for (let change = 0; change <= random.below(3); change++) {
    random.oneOf([replaceByHostile, removeSomething, changeType, addKnownField, changeText, repeatItem])({
      objects: box,
      dictionary,
      random,
    });
  }
  const changed = box[0]?.data;
  return JSON.stringify(changed) ?? 'null';
}

function repeatItem({ objects, random }: World): void {
  const lists = placesIn(objects).filter(place => Array.isArray(valueAt(place)));
  if (lists.length === 0) return;
  const list = valueAt(random.oneOf(lists));
  if (!Array.isArray(list) || list.length === 0) return;
  const item: unknown = random.oneOf(list);
  const copies = random.happens(0.05) ? random.below(3000) : 1 + random.below(4);
  for (let copy = 0; copy < copies; copy++) list.push(item);
}

function repeatObject({ objects, random }: World): void {
  if (objects.length === 0) return;
  const copies = random.happens(0.05) ? random.below(200) : 1;
  const original = random.oneOf(objects);
  for (let copy = 0; copy < copies; copy++) {
    const object = structuredClone(original);
    const { metadata } = object;
    if (random.happens(0.6) && isMapping(metadata) && typeof metadata.name === 'string') metadata.name += `-${copy}`;
    objects.push(object);
  }
}

function addObjects({ objects, dictionary, random }: World): void {
  objects.push(...dictionary.world(random));
}

/** One value in two places: an anchor and an alias, once it is YAML. */
function shareValue(world: World): void {
  const from = somePlace(world);
  const to = somePlace(world);
  if (!from || !to) return;
  const value = valueAt(from);
  // Inside itself it would have no end.
  const isInside = placesIn(value).some(place => place.parent === to.parent) || value === to.parent;
  if (!isInside) put(to, value);
}

/** A value that another field has, of whatever type. */
function takeOther(world: World): void {
  const from = somePlace(world);
  const to = somePlace(world);
  if (from && to) put(to, structuredClone(valueAt(from)));
}

function nestDeeply(world: World): void {
  const place = somePlace(world);
  if (place) put(place, nested(world.random));
}
