import { median } from './statistics';

/** What one run took. */
export interface Measurement {
  /** Wall time. Of a contender in a process of its own, its steps, without starting Node and loading modules. */
  readonly seconds: number;
  /** Seconds that processors worked for it: steadier than time where others work, too. Undefined for programs of others. */
  readonly processor: number | undefined;
  /** The most memory the process held, in MB. Undefined for programs of others. */
  readonly peakMemory: number | undefined;
}

/** Something to measure, several times, in turn with all others. */
export interface Trial {
  readonly section: Section;
  /** What all contenders have to do: trials of one subject are compared with the first of them. */
  readonly subject: string;
  readonly contender: string;
  /** How large the subject is, in whatever its section counts. */
  readonly size: number;
  readonly rounds: number;
  /** Does it once. A text says why it cannot be done. */
  measure(): Measurement | string;
}

/** The parts of the bench, in the order they are told. */
export type Section = 'estates' | 'cold-start' | 'cliffs' | 'stream';

/** Medians of one trial. */
export interface Row extends Pick<Trial, 'section' | 'subject' | 'contender' | 'size'> {
  readonly rounds: number;
  readonly seconds: number | undefined;
  readonly processor: number | undefined;
  readonly peakMemory: number | undefined;
  /** Why nothing was measured. */
  readonly skipped: string | undefined;
}

/** Measures all trials, round by round, so that whatever else the machine does meets all of them alike. */
export function runTrials(trials: readonly Trial[], tell: (text: string) => void): readonly Row[] {
  const series = trials.map(trial => ({
    trial,
    measurements: [] as Measurement[],
    skipped: undefined as string | undefined,
  }));
  const rounds = Math.max(...trials.map(trial => trial.rounds));
  for (let round = 1; round <= rounds; round++) {
    for (const each of series) {
      const { trial } = each;
      if (round > trial.rounds || each.skipped !== undefined) continue;
      const measured = trial.measure();
      if (typeof measured === 'string') each.skipped = measured;
      else each.measurements.push(measured);
      const told = typeof measured === 'string' ? `skipped: ${measured}` : `${measured.seconds.toFixed(2)} s`;
      tell(`round ${round}  ${trial.subject}  ${trial.contender}  ${told}\n`);
    }
  }
  return series.map(({ trial, measurements, skipped }) => rowOf(trial, measurements, skipped));
}

function rowOf(trial: Trial, measurements: readonly Measurement[], skipped: string | undefined): Row {
  const of = (value: (measurement: Measurement) => number | undefined) => {
    const values = measurements.flatMap(measurement => value(measurement) ?? []);
    return values.length === 0 ? undefined : median(values);
  };
  const { section, subject, contender, size } = trial;
  return {
    section,
    subject,
    contender,
    size,
    rounds: measurements.length,
    seconds: of(({ seconds }) => seconds),
    processor: of(({ processor }) => processor),
    peakMemory: of(({ peakMemory }) => peakMemory),
    skipped,
  };
}
