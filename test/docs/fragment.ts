import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './workshop';

/** What fragments speak of without showing how it was made, by its type. */
const SURROUNDINGS: readonly (readonly [type: string, names: readonly string[]])[] = [
  ["import('cdk8s').Chart", ['chart']],
  ["import('constructs').Construct", ['sandbox']],
  ["import('cdk8s-plus-28').k8s.PodSpec", ['podSpec']],
  ["import('cdk8s-spiderpool').GitOpsApp", ['app']],
  ["import('cdk8s-spiderpool').CloneSet", ['web']],
  ["import('cdk8s-spiderpool').INetwork", ['calico', 'vlan6', 'vlan120', 'vlan121']],
  ["import('cdk8s-spiderpool').SpiderSubnet", ['subnet', 'subnet124']],
  [
    "import('cdk8s-spiderpool').SpiderIPPool",
    ['pool', 'shrinking', 'zoneA', 'zoneB', 'orders4', 'orders6', 'market4', 'market6'],
  ],
];

/** A module of a fragment: what it uses and does not make is imported, or declared. */
export function fragmentModule(fragment: string): string {
  const names = (from: readonly string[]) => from.filter(name => uses(fragment, name));
  const imports = [
    ['cdk8s', names(['App', 'Chart', 'Testing', 'ApiObject'])],
    ['cdk8s-spiderpool', names(publicNames())],
  ].map(([module, used]) => `import { ${String(used)} } from '${String(module)}';`);
  const declared = SURROUNDINGS.flatMap(([type, known]) => names(known).map(name => `declare const ${name}: ${type};`));
  return `${[...imports, ...declared].join('\n')}\nexport {};\n${fragment}`;
}

function uses(fragment: string, name: string): boolean {
  const code = fragment.replaceAll(/\/\/.*|'[^'\n]*'/g, '');
  const made = new RegExp(`\\b(const|class|function|import)\\s[^;=(]*\\b${name}\\b`).test(code);
  return !made && new RegExp(`(?<![\\w.])${name}\\b(?!\\s*:)`).test(code);
}

/** The names that src/index.ts exports as values and as types. */
function publicNames(): readonly string[] {
  const index = readFileSync(join(ROOT, 'src/index.ts'), 'utf8');
  return [...index.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list = '']) =>
    list.split(',').flatMap(entry => entry.replace('type ', '').trim() || []),
  );
}
