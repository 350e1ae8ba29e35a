import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './workshop';

const START = '<!-- generated from src/context/context-schema.json -->';
const END = '<!-- end -->';

/** A page with the reference of `spiderpool.yaml` in its place, as the schema has it; a page without that place is returned as it is. */
export function withContextReference(page: string): string {
  const [before, rest] = page.split(START);
  if (before === undefined || rest === undefined) return page;
  const after = rest.slice(rest.indexOf(END) + END.length);
  return `${before}${START}\n\n${reference()}\n${END}${after}`;
}

/** The part of JSON Schema that the context's schema is written in. */
interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly required?: readonly string[];
  readonly properties?: { readonly [key: string]: Schema };
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly definitions?: { readonly [key: string]: Schema };
}

interface Entry {
  readonly path: string;
  readonly schema: Schema;
  readonly required: boolean;
}

/** A table for every mapping at the top, its keys as one writes them. */
function reference(): string {
  const schema: Schema = JSON.parse(readFileSync(join(ROOT, 'src/context/context-schema.json'), 'utf8'));
  const seen = new Map<string, string>();
  const sections = Object.entries(schema.properties ?? {})
    .filter(([key]) => key !== '$schema')
    .map(([key, given]) => {
      const resolved = resolve(given, schema);
      const entries = leaves({ path: key, schema: given, required: false }, schema, seen);
      const simple = entries.length === 1 && entries[0]?.path === key;
      const rows = entries.map(entry => row(entry));
      const intro = simple ? '' : `${resolved.description ?? ''}\n\n`;
      return `### \`${key}\`\n\n${intro}| key | value | default | |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
    });
  return sections.join('\n');
}

/** Everything below an entry that holds no further keys. A definition is told once, where it comes first. */
function leaves(entry: Entry, root: Schema, seen: Map<string, string>): readonly Entry[] {
  const { path, schema, required } = entry;
  if (schema.$ref !== undefined) {
    const told = seen.get(schema.$ref);
    if (told !== undefined) return [{ path, required, schema: { description: `As \`${told}\`.` } }];
    seen.set(schema.$ref, path);
    return leaves({ path, schema: resolve(schema, root), required }, root, seen);
  }
  if (schema.properties) {
    return Object.entries(schema.properties).flatMap(([key, inside]) => {
      const below = { path: `${path}.${key}`, schema: inside, required: schema.required?.includes(key) ?? false };
      return leaves(below, root, seen);
    });
  }
  const each = schema.additionalProperties;
  if (each)
    return each.properties
      ? leaves({ path: `${path}.<name>`, schema: each, required: false }, root, seen)
      : [{ ...entry, path: `${path}.<name>`, schema: { ...each, description: schema.description } }];
  const item = schema.items === undefined ? undefined : resolve(schema.items, root);
  if (item?.properties) return leaves({ path: `${path}[]`, schema: item, required }, root, seen);
  return [entry];
}

function resolve(schema: Schema, root: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const found = root.definitions?.[definitionName(schema.$ref)];
  if (!found) throw new Error(`the schema has no ${schema.$ref}`);
  return found;
}

function definitionName(ref: string): string {
  return ref.replace('#/definitions/', '');
}

function row({ path, schema, required }: Entry): string {
  const fallback = schema.default === undefined || emptyValue(schema.default) ? '' : code(schema.default);
  return `| \`${path}\` | ${valueText(schema)} | ${required ? 'required' : fallback} | ${schema.description ?? ''} |`;
}

function emptyValue(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function valueText(schema: Schema): string {
  if (schema.enum) return schema.enum.map(code).join(', ');
  if (schema.items) {
    const examples = schema.items.examples ?? [];
    return examples.length === 0 ? 'list' : `list: ${code(examples)}`;
  }
  const [example] = schema.examples ?? [];
  const range =
    schema.maximum !== undefined && schema.maximum < 2 ** 31 ? ` ${schema.minimum ?? 0} to ${schema.maximum}` : '';
  const words = { integer: 'whole number', string: 'text', boolean: 'true, false', number: 'number' }[
    schema.type ?? ''
  ];
  if (words === undefined) return example === undefined ? '' : code(example);
  return `${words}${range}${example === undefined ? '' : `: ${code(example)}`}`;
}

function code(value: unknown): string {
  return `\`${JSON.stringify(value)?.replaceAll('|', '\\|')}\``;
}
