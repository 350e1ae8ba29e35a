import { contenders, Stopwatch } from './contenders';
import { type EstateSize, estate } from './estate';

/** What one run of a contender in a process of its own took. */
export interface Measurement {
  /** Seconds by step, without starting Node and loading modules. */
  readonly steps: Readonly<Record<string, number>>;
  /** Seconds of all steps. */
  readonly seconds: number;
  /** Seconds that processors worked for them: steadier than time where others work, too. Undefined for tools of others. */
  readonly processor: number | undefined;
  /** The most memory the process held, in MB. */
  readonly peakMemory: number | undefined;
}

/** `measure.js CONTENDER SIZE-AS-JSON FOLDER`: measures one contender once and prints a Measurement as JSON. */
async function measure([name, size, folder]: readonly string[]): Promise<void> {
  const contender = contenders.find(each => each.name === name);
  if (!contender || size === undefined || folder === undefined) throw new Error(`there is no contender ${name}`);
  const wanted: EstateSize = JSON.parse(size);
  const watch = new Stopwatch();
  await contender.run(estate(wanted), folder, watch);
  const measurement: Measurement = {
    steps: watch.seconds,
    seconds: Object.values(watch.seconds).reduce((sum, seconds) => sum + seconds, 0),
    processor: watch.processor,
    peakMemory: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(`${JSON.stringify(measurement)}\n`);
}

void measure(process.argv.slice(2));
