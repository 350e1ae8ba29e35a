import { parseAllDocuments } from 'yaml';
import type { ContextData } from '../../src/context/context-data';
import { parseContext } from '../../src/context/parse-context';
import { type Manifest, readManifest } from '../../src/manifests/manifest';
import type { Origin } from '../../src/manifests/origin';
import { judge } from '../../src/rules/judge';
import type { Judgement } from '../../src/rules/judgement';
import { fixFaults } from './fix-lines';

/** What comes with the manifests that are judged. */
export interface Surroundings {
  /** Manifests of another repository, which only count, and come first. Default none. */
  readonly counted?: string;
  /** Where all of them were written. Default in an app. */
  readonly origin?: Origin['type'];
}

/** What the engine says of manifests written as YAML. By default every name has to resolve. Every fix must be fit to be pasted. */
export function judgeYaml(
  yaml: string,
  data: ContextData = { complete: true },
  { counted = '', origin = 'construct' }: Surroundings = {},
): Judgement {
  const context = parseContext(data);
  if (!context.ok) throw new Error(context.problem.map(({ message }) => message).join('\n'));
  const manifests = [...manifestsOf(counted, { origin, role: 'counted' }), ...manifestsOf(yaml, { origin })];
  const judgement = judge(manifests, context.value);
  const faults = judgement.findings.flatMap(({ rule, fix }) => fixFaults(fix).map(fault => `${rule}: ${fault}`));
  if (faults.length > 0) throw new Error(`nobody can paste this:\n${faults.join('\n')}`);
  return judgement;
}

/** The objects of a YAML text as manifests of the nameless cluster. */
export function manifestsOf(
  yaml: string,
  {
    origin = 'construct',
    role = 'judged',
  }: { readonly origin?: Origin['type']; readonly role?: Manifest['role'] } = {},
): readonly Manifest[] {
  return parseAllDocuments(yaml)
    .map((document, index): [unknown, number] => [document.toJS(), index])
    .filter(([value]) => value !== null)
    .map(([value, index]) => {
      const manifest = readManifest(value, { origin: originOf(origin, index), cluster: null, role });
      if (!manifest.ok) throw new Error(manifest.problem.message);
      return manifest.value;
    });
}

function originOf(type: Origin['type'], index: number): Origin {
  return type === 'construct'
    ? { type, path: `example/${index}` }
    : { type, file: 'example.yaml', locate: () => undefined };
}
