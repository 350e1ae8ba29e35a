import type { FieldPath } from '../../manifests/field-path';
import { child, type JsonObject, own } from '../../manifests/json';
import { isPodNumber } from '../../plan/demand/replica-count';
import { each } from '../each';
import type { Found, Rule } from '../rule';
import { pods } from '../words';
import { unitedDeployment } from './kruise-examples';
import { type JudgedUnitedDeployment, UNITED_DEPLOYMENT_REFUSAL, unitedDeployments } from './united-deployments';

const KEYS = ['replicas', 'minReplicas', 'maxReplicas'] as const;
const SUBSETS: FieldPath = ['spec', 'topology', 'subsets'];

/** Shares of subsets that do not add up. */
export const unitedDeploymentSubsetReplicas: Rule = {
  id: 'united-deployment-subset-replicas',
  title: 'The shares of the subsets of a UnitedDeployment do not make up its replicas',
  class: 'admission',
  severity: 'error',
  gist: 'sum of indicated subset replicas should not be greater than / should equal UnitedDeployment replicas / mutually exclusive / at least one subset.maxReplicas must be empty',
  source:
    "OpenKruise's UnitedDeployment webhook: shares are numbers or whole percentages rounded half up; their sum is at most the replicas (1 where none are written), and exactly those where every subset has one; minReplicas and maxReplicas exclude them, and one maxReplicas stays open",
  check: each(unitedDeployments, (deployment, report) => {
    const problem = firstProblem(deployment);
    if (problem) report({ manifest: deployment.manifest, why: UNITED_DEPLOYMENT_REFUSAL, ...problem });
  }),
  bad: unitedDeployment(
    'replicas: 3\n  topology: { subsets: [{ name: zone-a, replicas: 50% }, { name: zone-b, replicas: 50% }] }',
  ),
  good: unitedDeployment('replicas: 3\n  topology: { subsets: [{ name: zone-a, replicas: 50% }, { name: zone-b }] }'),
};

type Problem = Pick<Found, 'field' | 'message' | 'fix'>;

function firstProblem(deployment: JudgedUnitedDeployment): Problem | undefined {
  if (!isPodNumber(own(deployment.spec, 'replicas') ?? 1)) return undefined;
  return (
    unreadable(deployment) ?? mixed(deployment) ?? (isElastic(deployment) ? elastic(deployment) : fixed(deployment))
  );
}

/** Replicas of a UnitedDeployment: OpenKruise's default is 1. Anything that is no number of pods has a finding of its own. */
function replicasOf({ spec }: JudgedUnitedDeployment): number {
  const replicas = own(spec, 'replicas') ?? 1;
  return typeof replicas === 'number' ? replicas : 1;
}

function unreadable(deployment: JudgedUnitedDeployment): Problem | undefined {
  for (const [index, subset] of deployment.subsets.entries()) {
    for (const key of KEYS) {
      const value = written(subset, key);
      if (value === undefined || (typeof value !== 'string' && typeof value !== 'number')) continue;
      if (shareOf(value, replicasOf(deployment)) !== undefined) continue;
      return {
        field: [...SUBSETS, index, key],
        message: `${key} of subset ${nameOf(subset, index)} of ${deployment.name} is ${JSON.stringify(value)}, which is neither a number from 0 on nor a whole percentage up to "100%"`,
        fix: `write a percentage such as "50%", or:\n${key}: 1`,
      };
    }
  }
  return undefined;
}

function mixed({ name, spec, subsets }: JudgedUnitedDeployment): Problem | undefined {
  const index = subsets.findIndex(subset => written(subset, 'replicas') !== undefined);
  if (index < 0) return undefined;
  const field = [...SUBSETS, index, 'replicas'];
  const adaptive = own(child(child(spec, 'topology'), 'scheduleStrategy'), 'type') === 'Adaptive';
  if (!adaptive && !subsets.some(hasBounds)) return undefined;
  return {
    field,
    message: `subsets of ${name} have replicas ${adaptive ? 'although its strategy is Adaptive' : 'and minReplicas or maxReplicas'}`,
    fix: 'leave out replicas of the subsets, and write minReplicas and maxReplicas instead',
  };
}

function elastic(deployment: JudgedUnitedDeployment): Problem | undefined {
  const { name, subsets } = deployment;
  const replicas = replicasOf(deployment);
  for (const [index, subset] of subsets.entries()) {
    const least = shareOf(written(subset, 'minReplicas') ?? 0, replicas) ?? 0;
    const most = shareOf(written(subset, 'maxReplicas') ?? Number.MAX_SAFE_INTEGER, replicas) ?? 0;
    if (least <= most) continue;
    return {
      field: [...SUBSETS, index, 'minReplicas'],
      message: `minReplicas of subset ${nameOf(subset, index)} of ${name} is ${least} and its maxReplicas ${most}`,
      fix: `minReplicas: ${most}\nor:\nmaxReplicas: ${least}`,
    };
  }
  if (!subsets.every(subset => written(subset, 'maxReplicas') !== undefined)) return undefined;
  return {
    field: [...SUBSETS, subsets.length - 1, 'maxReplicas'],
    message: `every subset of ${name} has maxReplicas, so there is none that takes what the others cannot`,
    fix: 'leave out maxReplicas of the last subset',
  };
}

function fixed(deployment: JudgedUnitedDeployment): Problem | undefined {
  const { name, subsets } = deployment;
  const replicas = replicasOf(deployment);
  const shares = subsets.map(subset => written(subset, 'replicas')).filter(share => share !== undefined);
  const parts = shares.map(share => shareOf(share, replicas) ?? 0);
  const sum = parts.reduce((total, part) => total + part, 0);
  const complete = shares.length > 0 && shares.length === subsets.length;
  if (sum <= replicas && (!complete || sum === replicas)) return undefined;
  const first = subsets.findIndex(subset => written(subset, 'replicas') !== undefined);
  return {
    field: [...SUBSETS, first, 'replicas'],
    message: `the subsets of ${name} ask for ${shares.map(String).join(' and ')} of ${replicas}, which is ${parts.length > 1 ? `${parts.join(' + ')} = ` : ''}${pods(sum)}, and the replicas are ${replicas}`,
    fix: complete ? 'leave out replicas of the last subset, which then takes the rest' : `replicas: ${sum}`,
  };
}

function isElastic({ subsets }: JudgedUnitedDeployment): boolean {
  return subsets.some(hasBounds);
}

function hasBounds(subset: JsonObject): boolean {
  return written(subset, 'minReplicas') !== undefined || written(subset, 'maxReplicas') !== undefined;
}

function written(subset: JsonObject, key: (typeof KEYS)[number]): unknown {
  return own(subset, key) ?? undefined;
}

/** OpenKruise rounds half up; undefined for what it cannot read. */
function shareOf(value: unknown, replicas: number): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 0 ? value : undefined;
  const match = typeof value === 'string' ? /^(\d{1,3})%$/.exec(value) : null;
  const percent = Number(match?.[1]);
  return match && percent <= 100 ? Math.floor((percent * replicas) / 100 + 0.5) : undefined;
}

function nameOf(subset: JsonObject, index: number): string {
  const name = own(subset, 'name');
  return typeof name === 'string' ? name : String(index + 1);
}
