import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { setOwn } from '../json';
import { resolvePlainScalar } from './plain-scalar';

/** What makes a well-formed YAML document unusable: thrown while its value is built, caught where a document is read. */
export class YamlFault extends Error {
  constructor(
    /** The offset in the text of the document. */
    readonly offset: number,
    message: string,
  ) {
    super(message);
  }
}

/** Far deeper than any Kubernetes object, and shallow enough for whoever walks the value by recursion. */
export const deepestYaml = 500;

/** How many values aliases may repeat in one document. kubectl refuses a document that is mostly repetition, too. */
const mostRepeated = 100_000;

/** What an anchor stands for. */
interface Anchored {
  readonly value: unknown;
  readonly node: Node;
  /** How many values it is made of, what its own aliases repeat included. */
  readonly size: number;
}

/**
 * Turns the nodes of one document into plain data, as kubectl reads them.
 *
 * A key that appears twice is a fault, because one of its values would vanish. Keys such as `__proto__` become own keys of the object. What an
 * alias repeats is shared, not copied, and bounded.
 *
 * @throws YamlFault
 */
export class YamlValueBuilder {
  private readonly anchors = new Map<string, Anchored>();
  private size = 0;
  private repeated = 0;
  private depth = 0;

  build(node: unknown): unknown {
    this.size++;
    if (isScalar(node)) return this.anchored(node, this.size, scalarValue(node));
    if (isMap(node)) return this.nested(node, () => this.mapping(node));
    if (isSeq(node)) return this.nested(node, () => this.list(node));
    if (isAlias(node)) return this.alias(node).value;
    return null;
  }

  private nested(node: Node, build: () => unknown): unknown {
    if (++this.depth > deepestYaml)
      throw new YamlFault(startOf(node), `is nested more than ${deepestYaml} levels deep`);
    const before = this.size;
    const value = build();
    this.depth--;
    return this.anchored(node, before, value);
  }

  private anchored(node: Node, before: number, value: unknown): unknown {
    const anchor = 'anchor' in node ? node.anchor : undefined;
    if (typeof anchor === 'string') this.anchors.set(anchor, { value, node, size: this.size - before + 1 });
    return value;
  }

  private alias(node: Alias): Anchored {
    const target = this.anchors.get(node.source);
    if (!target) throw new YamlFault(startOf(node), `the alias *${node.source} stands for nothing written before it`);
    this.repeat(node, target.size);
    return target;
  }

  private repeat(node: Node, count: number): void {
    this.size += count;
    this.repeated += count;
    if (this.repeated > mostRepeated) {
      throw new YamlFault(startOf(node), `its aliases repeat more than ${mostRepeated.toLocaleString('en')} values`);
    }
  }

  private list(node: YAMLSeq): unknown[] {
    return node.items.map(item => this.build(item));
  }

  private mapping(node: YAMLMap): object {
    const object: Record<string, unknown> = {};
    const merged: unknown[] = [];
    for (const { key, value } of node.items) {
      if (isMergeKey(key)) {
        merged.push(value);
        continue;
      }
      const name = this.key(key, node);
      if (Object.hasOwn(object, name)) throw new YamlFault(startOf(key ?? node), `the key ${show(name)} appears twice`);
      setOwn(object, name, value ? this.build(value) : null);
    }
    for (const source of merged) this.merge(object, source, node);
    return object;
  }

  /** Merged keys give way to the mapping's own, and to those of an earlier source. */
  private merge(object: Record<string, unknown>, source: unknown, holder: Node): void {
    const sources = isSeq(source) ? source.items : [source];
    for (const each of sources) {
      const value = this.build(each);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw new YamlFault(startOf(each ?? holder), 'a merge key (<<) takes a mapping or a list of mappings');
      }
      const entries = Object.entries(value);
      this.repeat(holder, entries.length);
      for (const [name, part] of entries) if (!Object.hasOwn(object, name)) setOwn(object, name, part);
    }
  }

  private key(key: unknown, holder: Node): string {
    const name = isAlias(key) ? this.alias(key).value : isScalar(key) ? this.build(key) : undefined;
    if (name === undefined) throw new YamlFault(startOf(key ?? holder), 'a mapping or a list cannot be a key');
    if (name === null) throw new YamlFault(startOf(key ?? holder), 'a key is empty');
    return String(name);
  }
}

/** Whether a key is `<<`, unquoted. */
export function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.source === '<<' && key.type === 'PLAIN';
}

/** The key of a mapping as a text, or undefined where it is none. */
export function keyText(key: unknown): string | undefined {
  return isScalar(key) ? String(scalarValue(key)) : undefined;
}

/** Where a node begins. */
export function startOf(node: unknown): number {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) ? Number(range[0]) : 0;
}

const standardTag = 'tag:yaml.org,2002:';
const resolvedTags: ReadonlySet<string> = new Set(['int', 'float', 'bool', 'null'].map(name => standardTag + name));

/** Quoted and block scalars are text; so is anything with a tag of its own, but for those that name what plain ones can be. */
function scalarValue(node: Scalar): unknown {
  const text = node.source ?? '';
  if (node.tag === undefined) return node.type === 'PLAIN' ? resolvePlainScalar(text) : text;
  if (node.tag === `${standardTag}binary`) return Buffer.from(text, 'base64').toString('utf8');
  return resolvedTags.has(node.tag) ? resolvePlainScalar(text) : text;
}

function show(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 79)}…` : name);
}
