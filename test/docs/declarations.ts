import { readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';

/** A declaration of the package as its compiled declaration file has it. */
export interface Declaration {
  readonly kind: 'class' | 'interface' | 'type' | 'function';
  /** The text of its TSDoc, without asterisks; empty where there is none. */
  readonly doc: string;
  /** What stands before the members: `class CloneSet extends Workload`; of a type or a function, all of it. */
  readonly head: string;
  readonly members: readonly Member[];
}

/** A public member of a class or an interface, or one signature of a function. */
export interface Member {
  readonly signature: string;
  readonly doc: string;
}

/** What a node of the parser has in common with every other, as far as it is read here. */
interface Node {
  readonly type: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly declaration?: Node;
  readonly identifier?: { readonly value: string };
  readonly id?: { readonly value: string };
  readonly body?: Node | readonly Node[];
  readonly accessibility?: string;
}

const KINDS: Readonly<Record<string, Declaration['kind']>> = {
  ClassDeclaration: 'class',
  TsInterfaceDeclaration: 'interface',
  TsTypeAliasDeclaration: 'type',
  FunctionDeclaration: 'function',
};

/** The declarations that a `.d.ts` file exports, by name. Overloads of a function are one declaration with a member each. */
export function readDeclarations(file: string): ReadonlyMap<string, Declaration> {
  // The parser counts bytes, and from wherever the file before ended. The semicolon is a first token whose place is known.
  const text = Buffer.from(`;${readFileSync(file, 'utf8')}`);
  const module = parseSync(text.toString(), { syntax: 'typescript' });
  const base = module.span.start;
  const slice = (start: number, end: number) => text.subarray(start - base, end - base).toString();
  const declarations = new Map<string, Declaration>();
  let before = base + 1;
  for (const exported of module.body as readonly Node[]) {
    const node = exported.declaration;
    const name = node && (node.identifier ?? node.id)?.value;
    const kind = KINDS[node?.type ?? ''];
    if (node && name !== undefined && kind !== undefined) {
      const found = declarationOf({ kind, node, doc: docAtEnd(slice(before, exported.span.start)) }, slice);
      const known = declarations.get(name);
      declarations.set(name, known ? { ...known, members: [...known.members, ...found.members] } : found);
    }
    before = exported.span.end;
  }
  return declarations;
}

function declarationOf(
  { kind, node, doc }: { kind: Declaration['kind']; node: Node; doc: string },
  slice: (start: number, end: number) => string,
): Declaration {
  const whole = slice(node.span.start, node.span.end).replace(/^declare /, '');
  if (kind === 'type') return { kind, doc, head: whole, members: [] };
  if (kind === 'function') return { kind, doc, head: '', members: [{ signature: flat(whole), doc }] };
  const bodies = Array.isArray(node.body) ? node.body : (node.body as { body?: readonly Node[] } | undefined)?.body;
  const first = whole.indexOf('{');
  let before = node.span.start + first + 1 + (slice(node.span.start, node.span.end).length - whole.length);
  const members = (bodies ?? []).flatMap((member: Node) => {
    const signature = flat(slice(member.span.start, member.span.end)).replace(/^public /, '');
    const given = docAtEnd(slice(before, member.span.start));
    before = member.span.end;
    return /^(private|protected|#)/.test(signature) ? [] : [{ signature, doc: given }];
  });
  return { kind, doc, head: whole.slice(0, first).trim(), members };
}

/** The text of the comment that stands right before something. */
function docAtEnd(text: string): string {
  const start = text.lastIndexOf('/**');
  const end = text.lastIndexOf('*/');
  if (start < 0 || end < start) return '';
  return text
    .slice(start + 3, end)
    .replaceAll(/^[ \t]*\* ?/gm, '')
    .trim();
}

/** A signature on one line, without the comments inside it. */
function flat(text: string): string {
  return text
    .replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/;$/, '')
    .trim();
}
