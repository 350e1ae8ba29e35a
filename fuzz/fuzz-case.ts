import { stringify } from 'yaml';
import { Dictionary } from './dictionary';
import type { Mapping } from './json-tree';
import { mutateObjects } from './mutate-objects';
import { mutateBytes, mutateText } from './mutate-text';
import { Random } from './random';
import type { Seeds } from './seeds';

/** Files to hold against the program. */
export interface FuzzCase {
  /** What is checked. */
  readonly manifests: Buffer;
  /** The context it is judged in, as YAML. */
  readonly context: Buffer;
}

/** Longer texts say nothing that shorter ones do not, and the bound on the time is meant for documents, not for whole estates. */
const mostBytes = 400_000;

/** Makes the cases of a run, each from the seed and its number alone. */
export class CaseMaker {
  private readonly dictionary: Dictionary;

  constructor(
    private readonly seeds: Seeds,
    private readonly seed: number,
  ) {
    this.dictionary = new Dictionary(seeds.worlds);
  }

  /** The case of a number. */
  make(index: number): FuzzCase {
    const random = Random.forCase(this.seed, index);
    const manifests = this.manifests(random).subarray(0, mostBytes);
    return { manifests, context: this.context(random) };
  }

  private manifests(random: Random): Buffer {
    const isText = random.happens(0.2);
    const text = isText ? random.oneOf(this.seeds.texts) : this.objectsText(random);
    const changed = isText || random.happens(0.2) ? mutateText(text, random) : text;
    const bytes = Buffer.from(changed);
    return random.happens(0.05) && bytes.length > 0 ? mutateBytes(bytes, random) : bytes;
  }

  private objectsText(random: Random): string {
    const objects = this.dictionary.world(random);
    try {
      mutateObjects(objects, this.dictionary, random);
      return written(objects, random);
    } catch (error) {
      // Deep nesting exhausts the stack of what copies and writes it, long aliases the writer's patience; the case is then a text of its own.
      if (!(error instanceof RangeError || error instanceof TypeError || error instanceof ReferenceError)) throw error;
      return mutateText(random.oneOf(this.seeds.texts), random);
    }
  }

  private context(random: Random): Buffer {
    const context = random.oneOf(this.seeds.contexts);
    return Buffer.from(random.happens(0.03) ? mutateText(context, random) : context);
  }
}

/** Objects in one of the forms in which they come: documents of YAML, a list, JSON. */
function written(objects: readonly Mapping[], random: Random): string {
  switch (random.below(6)) {
    case 0:
      return JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }, null, random.below(3));
    case 1:
      return stringify({ apiVersion: 'v1', kind: 'List', items: objects });
    case 2:
      return objects.map(object => JSON.stringify(object)).join('\n---\n');
    case 3:
      return objects.map(object => stringify(object, { collectionStyle: 'flow', lineWidth: 0 })).join('---\n');
    default:
      return objects.map(object => stringify(object)).join('---\n');
  }
}
