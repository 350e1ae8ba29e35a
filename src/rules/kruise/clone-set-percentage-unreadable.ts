import type { Version } from '../../context/version';
import { own } from '../../manifests/json';
import { type PercentReading, readPercent } from '../../plan/demand/int-or-percent';
import { each } from '../each';
import type { Found, Rule } from '../rule';
import { amountOf } from './amount';
import { cloneSets, type JudgedCloneSet } from './clone-sets';
import { cloneSet } from './kruise-examples';

const FIELDS = ['partition', 'maxUnavailable', 'maxSurge'] as const;

/** Percentages that OpenKruise refuses, or reads as another number than is written. */
export const cloneSetPercentageUnreadable: Rule = {
  id: 'clone-set-percentage-unreadable',
  title: 'A text of a CloneSet that stands for a number of pods is no whole percentage',
  class: 'admission',
  severity: 'error',
  gist: 'string is not a percentage; or admitted, and counted as another number',
  source:
    "OpenKruise's CloneSet webhook and controller, executed: from 1.9 on the webhook wants a number and a percent sign and takes fractions, which the controller cannot read for maxSurge and maxUnavailable and counts as 0; up to 1.8 a text without a percent sign is a percentage, and fractions are refused",
  check: each(cloneSets, (set, report, cluster) => {
    const { version } = cluster.settings.kruise;
    for (const key of FIELDS) {
      const value = own(set.update.fields, key);
      if (typeof value !== 'string') continue;
      const found = complaint({ set, key, value, version });
      if (found) report({ manifest: set.manifest, field: [...set.update.path, key], ...found });
    }
  }),
  bad: cloneSet('updateStrategy: { maxUnavailable: "5" }'),
  good: cloneSet('updateStrategy: { maxUnavailable: 5 }'),
};

interface Written {
  readonly set: JudgedCloneSet;
  readonly key: (typeof FIELDS)[number];
  readonly value: string;
  readonly version: Version;
}

/** What the webhook of a release reads. */
export function webhookReading(version: Version): PercentReading {
  return version.isAtLeast(1, 9, 0) ? 'fractional' : 'lenient';
}

type Complaint = Pick<Found, 'message' | 'why' | 'fix' | 'severity'>;

function complaint({ set, key, value, version }: Written): Complaint | undefined {
  // Every release reads it as it is meant, webhook and controller alike.
  if (/^\d+%$/.test(value)) return undefined;
  const percent = readPercent(value, webhookReading(version));
  const says = `${key} of ${set.name} is ${JSON.stringify(value)}`;
  if (percent === undefined) {
    return {
      message: `${says}, which OpenKruise ${version} does not read: it wants a number such as 5, or a percentage such as "20%"`,
      why: set.refusal,
      fix: `${key}: ${/^\d+$/.test(value) ? value : suggestion(value)}`,
    };
  }
  if (!value.endsWith('%')) {
    return {
      message: `${says}, which OpenKruise ${version} takes for ${percent}%, not for ${percent} pods`,
      why: 'a text is a percentage to it, with or without the sign; from 1.9 on it refuses one without',
      fix: `for so many pods, write:\n${key}: ${percent}\nfor a share of them:\n${key}: "${percent}%"`,
      severity: 'warning',
    };
  }
  if (key === 'partition' || readPercent(value, 'lenient') !== undefined) return undefined;
  const stuck = !FIELDS.slice(1).some(
    field => amountOf(own(set.update.fields, field) ?? (field === 'maxUnavailable' ? '20%' : 0), 'lenient') === 'some',
  );
  return {
    message: `${says}: the webhook takes it, and the controller, which reads whole percentages alone, counts it as 0`,
    why: stuck
      ? 'with 0 for both maxUnavailable and maxSurge no ready pod may ever be replaced: no update gets anywhere'
      : 'updates go on without the pods it was to allow',
    fix: `${key}: ${suggestion(value)}`,
    severity: stuck ? 'error' : 'warning',
  };
}

function suggestion(value: string): string {
  const number = Number.parseFloat(value);
  return Number.isFinite(number) && number > 0 ? `"${Math.ceil(number)}%"` : '"20%"';
}
