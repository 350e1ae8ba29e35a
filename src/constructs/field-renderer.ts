import { isPlainData } from './rendered-data';
import { isPlain, unreadFields } from './unread-fields';

/**
 * A function of cdk8s-plus that renders data field by field, asked only about what it was not asked before.
 *
 * It takes longer over a pod than all else that is done for it together, and nearly always hands on what it is given. It goes by the names of
 * fields alone. So where every field of some data came out before, all of them do, and where the data is plain, just as they went in.
 */
export class FieldRenderer<Value extends object> {
  private readonly known: Place = newPlace();

  /** @param common data that is known to come out as it goes in; default: nothing is known */
  constructor(
    private readonly render: (value: Value) => object,
    common?: Value,
  ) {
    if (common) learn(common, common, this.known);
  }

  /** The fields that would be dropped without a word, as paths. */
  unread(value: Value): readonly string[] {
    if (isKnown(value, this.known)) return [];
    learn(value, this.render(value), this.known);
    return isKnown(value, this.known) ? [] : unreadFields(value, this.render);
  }

  /** What the function makes of a value: the value itself, where it would be an equal one. */
  rendered(value: Value): object {
    return isKnown(value, this.known) && isPlainData(value) ? value : this.render(value);
  }
}

/** What came out of the function at one place of the data, and below it. All entries of a list are one place. */
interface Place {
  /** `scalar`, which came out as it went in, and classes, whose instances came out as something. */
  readonly leaves: Set<unknown>;
  entries?: Place;
  fields?: Map<string, Place>;
}

function newPlace(): Place {
  return { leaves: new Set() };
}

function isKnown(value: unknown, place: Place | undefined): boolean {
  if (place === undefined) return false;
  if (!isPlain(value)) return place.leaves.has(kindOfLeaf(value));
  if (Array.isArray(value)) {
    for (const entry of value) if (!isKnown(entry, place.entries)) return false;
    return place.entries !== undefined;
  }
  for (const key in value) {
    if (value[key] !== undefined && !isKnown(value[key], place.fields?.get(key))) return false;
  }
  return place.fields !== undefined;
}

function learn(value: unknown, rendered: unknown, place: Place): void {
  if (!isPlain(value)) {
    const kind = kindOfLeaf(value);
    if (kind === 'scalar' ? rendered === value : kind !== undefined && rendered !== undefined) place.leaves.add(kind);
  } else if (!isPlain(rendered)) {
    return;
  } else if (Array.isArray(value)) {
    place.entries ??= newPlace();
    for (const [index, entry] of value.entries()) learn(entry, Reflect.get(rendered, index), place.entries);
  } else {
    place.fields ??= new Map();
    for (const [key, field] of Object.entries(value)) {
      if (field === undefined) continue;
      const below = place.fields.get(key) ?? newPlace();
      place.fields.set(key, below);
      learn(field, Reflect.get(rendered, key), below);
    }
  }
}

/** `scalar` or a class; undefined for what nothing is learned about, such as null. */
function kindOfLeaf(value: unknown): unknown {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return 'scalar';
  return typeof value === 'object' && value !== null ? value.constructor : undefined;
}
