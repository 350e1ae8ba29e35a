import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './workshop';

/** What fragments speak of without showing how it was made. */
const SURROUNDINGS: Readonly<Record<string, string>> = {
  app: 'declare const app: import("cdk8s-spiderpool").GitOpsApp;',
  chart: 'declare const chart: import("cdk8s").Chart;',
  calico: 'declare const calico: import("cdk8s-spiderpool").INetwork;',
  vlan6: 'declare const vlan6: import("cdk8s-spiderpool").INetwork;',
  pool: 'declare const pool: import("cdk8s-spiderpool").SpiderIPPool;',
  shrinking: 'declare const shrinking: import("cdk8s-spiderpool").SpiderIPPool;',
  subnet: 'declare const subnet: import("cdk8s-spiderpool").SpiderSubnet;',
  sandbox: 'declare const sandbox: import("constructs").Construct;',
  web: 'declare const web: import("cdk8s-spiderpool").CloneSet;',
};

/** A module of a fragment: what it uses and does not make is imported, or declared. */
export function fragmentModule(fragment: string): string {
  const names = (from: readonly string[]) => from.filter(name => uses(fragment, name));
  const imports = [
    ['cdk8s', names(['App', 'Chart', 'Testing', 'ApiObject'])],
    ['cdk8s-spiderpool', names(publicNames())],
  ].map(([module, used]) => `import { ${String(used)} } from '${String(module)}';`);
  const declared = names(Object.keys(SURROUNDINGS)).map(name => SURROUNDINGS[name]);
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
