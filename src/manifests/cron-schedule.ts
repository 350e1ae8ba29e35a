/** The fields of a cron schedule, with the numbers and names each takes: those of the cron library that Kubernetes and OpenKruise share. */
const FIELDS: readonly {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly names: string;
}[] = [
  { name: 'minute', least: 0, most: 59, names: '' },
  { name: 'hour', least: 0, most: 23, names: '' },
  { name: 'day of the month', least: 1, most: 31, names: '' },
  { name: 'month', least: 1, most: 12, names: 'jan feb mar apr may jun jul aug sep oct nov dec' },
  { name: 'day of the week', least: 0, most: 6, names: 'sun mon tue wed thu fri sat' },
];

const DESCRIPTORS: ReadonlySet<string> = new Set([
  '@yearly',
  '@annually',
  '@monthly',
  '@weekly',
  '@daily',
  '@midnight',
  '@hourly',
]);

/** A duration as Go writes it: `1h30m`, `90s`, `1.5h`. */
const DURATION = /^[+-]?(\d+(\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h)((\d+(\.\d*)?|\.\d+)(ns|us|µs|μs|ms|s|m|h))*$/;
const ZONE = /^(?:CRON_)?TZ=(\S*)\s+(.*)$/s;

/**
 * What is wrong with a cron schedule of five fields, as a clause about it; undefined where nothing is.
 *
 * The grammar is robfig/cron's standard one: numbers, names of months and weekdays, `*`, `?`, ranges, steps, lists, `@daily` and its like,
 * `@every <duration>`, and a time zone in front. Sunday is 0, never 7; `L`, `W` and `#` mean nothing.
 */
export function scheduleProblem(text: string): string | undefined {
  if (text === '') return 'is empty';
  const zoned = ZONE.exec(text);
  if (zoned)
    return timeZoneProblem(zoned[1] ?? '')
      ? `names the time zone ${JSON.stringify(zoned[1])}, which there is not`
      : scheduleProblem(zoned[2] ?? '');
  if (text.startsWith('@')) return descriptorProblem(text);
  const fields = text.split(/\s+/).filter(field => field !== '');
  if (fields.length !== FIELDS.length) {
    return `has ${fields.length} field${fields.length === 1 ? '' : 's'}, and a schedule has 5: minute, hour, day of the month, month and day of the week`;
  }
  for (const [index, field] of fields.entries()) {
    for (const part of field.split(',').filter(one => one !== '')) {
      const problem = partProblem(part, index);
      if (problem !== undefined) return problem;
    }
  }
  return undefined;
}

/** What is wrong with the name of a time zone, as a clause about it; undefined where nothing is. */
export function timeZoneProblem(name: string): string | undefined {
  if (name === '') return 'is empty';
  if (name.toLowerCase() === 'local') return 'means whatever the controller runs in, and has to be named';
  if (/^[+-]/.test(name)) return 'is an offset, and no name of the time zone database';
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return undefined;
  } catch {
    return 'is no name of the time zone database';
  }
}

function descriptorProblem(text: string): string | undefined {
  if (DESCRIPTORS.has(text)) return undefined;
  const every = '@every ';
  if (text.startsWith(every)) {
    return DURATION.test(text.slice(every.length)) ? undefined : 'has no duration such as 1h30m after @every';
  }
  return `is none of ${[...DESCRIPTORS].join(', ')} and @every 1h30m`;
}

function partProblem(part: string, index: number): string | undefined {
  const field = FIELDS[index];
  if (!field) return undefined;
  const { name, least, most } = field;
  const [range = '', step, ...moreSteps] = part.split('/');
  const [low = '', high, ...moreBounds] = range.split('-');
  const says = `has ${JSON.stringify(part)} for the ${name}`;
  if (moreSteps.length > 0 || (moreBounds.length > 0 && !isAny(low))) return `${says}, which is no list, range or step`;
  const stride = step === undefined ? 1 : wholeNumber(step);
  if (stride === undefined || stride === 0) return `${says}, and a step is a whole number from 1 on`;
  if (isAny(low)) return undefined;
  const first = fieldValue(low, index);
  const last = high === undefined ? first : fieldValue(high, index);
  if (first === undefined || last === undefined || first < least || last > most)
    return `${says}, which goes from ${least} to ${most}`;
  return first > last ? `${says}, whose start is after its end` : undefined;
}

function isAny(text: string): boolean {
  return text === '*' || text === '?';
}

function fieldValue(text: string, index: number): number | undefined {
  const { names = '', least = 0 } = FIELDS[index] ?? {};
  const place = names === '' ? -1 : names.split(' ').indexOf(text.toLowerCase());
  return place < 0 ? wholeNumber(text) : place + least;
}

function wholeNumber(text: string): number | undefined {
  return /^\+?\d{1,9}$/.test(text) ? Number(text) : undefined;
}
