import * as fc from 'fast-check';
import { IPAddress } from '../../../src/addresses/ip-address';

/** The text of a manifest as somebody may have written it, with every comment numbered: `#c1`. */
export interface WrittenDocument {
  readonly text: string;
  readonly comments: readonly string[];
}

const BASE = { 4: 0x0a06_0000n, 6: 0xfd00_0000_0000_0006n << 64n } as const;
const CIDR = { 4: ['10.6.0.0/16'], 6: ['fd00:0:0:6::/64', 'FD00:0:0:6::/64', 'fd00:0000:0:6::0/64'] } as const;
const ROUTE = { 4: ['172.16.0.0/12', '172.16.0.1/12'], 6: ['FD01::/64', 'fd01::1/64'] } as const;

const quoting = fc.constantFrom('', '"', "'");
/** Below 0.5 there is none. */
const dice = fc.double({ min: 0, max: 1, noNaN: true });

function spelt(family: 4 | 6, offset: number, spelling: number): string {
  const text = IPAddress.of(family, BASE[family] + BigInt(offset)).toString();
  return spelling > 0.7 ? text.toUpperCase() : text;
}

const range = fc
  .record({ first: fc.integer({ min: 2, max: 300 }), length: fc.integer({ min: 0, max: 6 }), spelling: dice })
  .map(({ first, length, spelling }) => (family: 4 | 6) => {
    const start = spelt(family, first, spelling);
    return length === 0 && spelling < 0.9 ? start : `${start}-${spelt(family, first + length, spelling)}`;
  });

const layout = fc.record({
  style: fc.constantFrom('block', 'flush', 'flow', 'flow-lines', 'json', 'json-lines'),
  quote: quoting,
  noise: fc.nat(),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  lastLine: fc.constantFrom('ended', 'open'),
});

const content = fc.record({
  kind: fc.constantFrom('SpiderIPPool', 'SpiderSubnet', 'SpiderReservedIP'),
  family: fc.constantFrom<4 | 6>(4, 6),
  cidr: fc.nat(2),
  ips: fc.array(range, { maxLength: 6 }),
  excludeIPs: fc.option(fc.array(range, { maxLength: 3 }), { nil: undefined }),
  gateway: fc.option(dice, { nil: undefined }),
  routes: fc.option(fc.array(fc.nat(1), { maxLength: 2 }), { nil: undefined }),
  flags: fc.subarray(['default: true', 'disable: false', 'disable: null', 'default:', 'ipVersion', 'nodeName: []']),
  status: fc.boolean(),
  shuffle: fc.nat(),
});

type Member = readonly [
  key: string,
  value: string | readonly string[] | readonly Member[] | readonly (readonly Member[])[],
];

/** A SpiderIPPool, SpiderSubnet or SpiderReservedIP without a mistake, in any layout. */
export const writtenDocument: fc.Arbitrary<WrittenDocument> = fc
  .record({ content, layout })
  .map(({ content, layout }) => {
    const writer = new Writer(layout);
    return writer.write(membersOf(content, layout.quote));
  });

function membersOf(content: typeof contentType, quote: string): readonly Member[] {
  const { kind, family, cidr, flags } = content;
  const text = (value: string) => (quote === '' && value.includes(':') ? `"${value}"` : `${quote}${value}${quote}`);
  const list = (ranges: readonly ((family: 4 | 6) => string)[]) => ranges.map(each => text(each(family)));
  const isPool = kind === 'SpiderIPPool';
  const spec: Member[] = [];
  if (kind !== 'SpiderReservedIP') {
    spec.push(['subnet', text(CIDR[family][cidr % CIDR[family].length] ?? '')]);
    if (content.excludeIPs) spec.push(['excludeIPs', list(content.excludeIPs)]);
    if (content.gateway !== undefined) spec.push(['gateway', text(spelt(family, 1, content.gateway))]);
    if (content.routes) {
      const routes = [...new Set(content.routes)].map((at): readonly Member[] => [
        ['dst', text(ROUTE[family][at] ?? '')],
        ['gw', text(spelt(family, 1, at))],
      ]);
      spec.push(['routes', routes]);
    }
  }
  const ips = list(content.ips);
  if (ips.length > 0 || kind !== 'SpiderReservedIP') spec.push(['ips', ips]);
  for (const flag of flags) {
    const [key = '', value = ''] = flag.split(/: ?/);
    if (key === 'ipVersion') spec.push([key, String(family)]);
    else if (isPool && !spec.some(([name]) => name === key)) spec.push([key, value === '[]' ? [] : value]);
  }
  if (kind === 'SpiderReservedIP' && ips.length === 0 && !flags.includes('ipVersion'))
    spec.push(['ipVersion', String(family)]);
  const rotated = [...spec.slice(content.shuffle % spec.length), ...spec.slice(0, content.shuffle % spec.length)];
  const label: Member = [
    'labels',
    [
      ['app', 'web'],
      ['ipam.spidernet.io/ippool-cidr', 'x'],
    ],
  ];
  return [
    ['apiVersion', 'spiderpool.spidernet.io/v2beta1'],
    ['kind', kind],
    ['metadata', content.status ? [['name', 'p'], ['uid', 'abc'], label] : [['name', 'p']]],
    ['spec', rotated],
    ...(content.status ? ([['status', [['count', '3']]]] as const) : []),
  ];
}

declare const contentType: typeof content extends fc.Arbitrary<infer Content> ? Content : never;
declare const layoutType: typeof layout extends fc.Arbitrary<infer Layout> ? Layout : never;

class Writer {
  private readonly comments: string[] = [];

  private state: number;

  constructor(private readonly layout: typeof layoutType) {
    this.state = layout.noise;
  }

  write(members: readonly Member[]): WrittenDocument {
    const { style, lineEnd, lastLine } = this.layout;
    const isBlock = style !== 'json' && style !== 'json-lines';
    const lines = isBlock ? this.blockMapping(members, '') : [this.flow(members, '', 'mapping')];
    const text = lines.join('\n') + (lastLine === 'ended' ? '\n' : '');
    return { text: text.replaceAll('\n', lineEnd), comments: this.comments };
  }

  private blockMapping(members: readonly Member[], indent: string): readonly string[] {
    return members.flatMap(([key, value]) => [...this.above(indent), ...this.blockMember(key, value, indent)]);
  }

  private blockMember(key: string, value: Member[1], indent: string): readonly string[] {
    const { style } = this.layout;
    if (typeof value === 'string') return [`${indent}${key}:${value === '' ? '' : ` ${value}`}${this.behind()}`];
    const isFlow = value.length === 0 || (style !== 'block' && style !== 'flush' && key !== 'spec');
    if (isFlow) return [`${indent}${key}: ${this.flow(value, indent, kindOf(value))}${this.behind()}`];
    const head = `${indent}${key}:${this.behind()}`;
    if (isMembers(value)) return [head, ...this.blockMapping(value, `${indent}  `)];
    const dash = style === 'flush' ? indent : `${indent}  `;
    return [head, ...value.flatMap(item => this.blockItem(item, dash))];
  }

  private blockItem(item: string | readonly Member[], dash: string): readonly string[] {
    if (typeof item === 'string') return [...this.above(dash), `${dash}- ${item}${this.behind()}`];
    const [first = '', ...rest] = item.flatMap(([key, value]) => this.blockMember(key, value, `${dash}  `));
    return [...this.above(dash), `${dash}- ${first.trimStart()}`, ...rest];
  }

  private flow(value: Exclude<Member[1], string>, indent: string, kind: 'mapping' | 'list'): string {
    const { style } = this.layout;
    const isLines = style === 'flow-lines' || style === 'json-lines';
    const inner = `${indent}  `;
    const parts =
      kind === 'mapping'
        ? (value as readonly Member[]).map(member => this.flowMember(member, inner))
        : (value as readonly (string | readonly Member[])[]).map(item => this.flowItem(item, inner));
    const [open, close] = kind === 'mapping' ? ['{', '}'] : ['[', ']'];
    if (parts.length === 0) return `${open}${close}`;
    if (!isLines)
      return style === 'json' ? `${open}${parts.join(',')}${close}` : `${open} ${parts.join(', ')} ${close}`;
    const lines = parts.map(
      (part, index) => `${inner}${part}${index < parts.length - 1 ? ',' : ''}${kind === 'list' ? this.behind() : ''}`,
    );
    return `${open}\n${lines.join('\n')}\n${indent}${close}`;
  }

  private flowMember([key, value]: Member, indent: string): string {
    const { style } = this.layout;
    const name = this.isJson ? `"${key}"` : key;
    if (typeof value !== 'string') return `${name}: ${this.flow(value, indent, kindOf(value))}`;
    const text = this.isJson ? jsonText(value) : value === '' ? 'null' : value;
    return style === 'json' ? `${name}:${text}` : `${name}: ${text}`;
  }

  private flowItem(item: string | readonly Member[], indent: string): string {
    if (typeof item !== 'string') return this.flow(item, indent, 'mapping');
    return this.isJson ? jsonText(item) : item;
  }

  private get isJson(): boolean {
    return this.layout.style === 'json' || this.layout.style === 'json-lines';
  }

  private above(indent: string): readonly string[] {
    const roll = this.roll();
    if (roll > 0.9) return [''];
    return roll > 0.75 ? [`${indent}${this.comment()}`] : [];
  }

  private behind(): string {
    return !this.isJson && this.roll() > 0.7 ? ` ${this.comment()}` : '';
  }

  private comment(): string {
    const text = `#c${this.comments.length}`;
    this.comments.push(text);
    return text;
  }

  private roll(): number {
    // A linear congruential generator: the same noise for the same seed.
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    return this.state / 2 ** 32;
  }
}

function isMembers(value: Exclude<Member[1], string>): value is readonly Member[] {
  return kindOf(value) === 'mapping';
}

/** A list of pairs is a mapping; a pair begins with its key. */
function kindOf(value: Exclude<Member[1], string>): 'mapping' | 'list' {
  const [first] = value;
  return Array.isArray(first) && typeof first[0] === 'string' ? 'mapping' : 'list';
}

function jsonText(value: string): string {
  const bare = value.replace(/^["']|["']$/g, '');
  return /^(?:true|false|null|\d+)$/.test(bare) && bare === value ? bare : bare === '' ? 'null' : JSON.stringify(bare);
}
