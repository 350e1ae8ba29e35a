import type { IConstruct } from 'constructs';
import { plural } from '../review/counting';
import { formatFindings } from '../review/findings-text';
import type { AcceptedFinding, Finding } from '../rules/finding';
import { judge } from '../rules/judge';
import type { Judgement } from '../rules/judgement';
import { effectiveContext } from './app-context';
import { renderProblemText, renderTree } from './render-tree';
import { tellStage } from './run-stage';
import { oncePerRun } from './synth-run';

/** What the engine says of a tree: its judgement, or why it could not come to one. */
export type Verdict =
  | { readonly type: 'judged'; readonly judgement: Judgement }
  | { readonly type: 'unusable'; readonly errors: readonly string[] };

/** cdk8s puts two spaces and the path of the construct, `[] ` for the App itself, before an error. What follows it is aligned here. */
const INDENT = ' '.repeat('  [] '.length);
const WIDTH = 100;

/** Judges a tree as it is now. To be asked through `oncePerRun`. */
export function judgeTree(root: IConstruct): Verdict {
  const context = effectiveContext(root);
  if (!context.ok) return { type: 'unusable', errors: context.problem };
  tellStage(process.env, 'Rendering the objects');
  // Half a tree would only give findings about what is missing from it.
  const { objects, problems } = oncePerRun(root, renderTree);
  if (problems.length > 0) return { type: 'unusable', errors: problems.map(renderProblemText) };
  const manifests = objects.flatMap(object => object.manifests);
  tellStage(process.env, `Judging ${plural(manifests.length, 'object')}`);
  return { type: 'judged', judgement: judge(manifests, context.value) };
}

/** Everything found, whatever its severity. */
export function findingsOf(verdict: Verdict): readonly Finding[] {
  return verdict.type === 'judged' ? verdict.judgement.findings : [];
}

/** What exceptions of the policy accept. */
export function acceptedOf(verdict: Verdict): readonly AcceptedFinding[] {
  return verdict.type === 'judged' ? verdict.judgement.accepted : [];
}

/** What makes a synth fail, one text for each error as a validation of cdk8s returns it. */
export function errorTexts(verdict: Verdict): string[] {
  if (verdict.type === 'unusable') return verdict.errors.map(indented);
  return verdict.judgement.findings
    .filter(({ severity }) => severity === 'error')
    .map(finding => indented(formatFindings([finding], { color: 'off', width: WIDTH - INDENT.length })));
}

function indented(text: string): string {
  return text.trimEnd().replace(/\n(?=[^\n])/g, `\n${INDENT}`);
}
