import Ajv from 'ajv';
import planSchema from '../src/review/plan-schema.json';

/** Something that must never be, whatever a file holds. */
export interface Fault {
  /** Which command did it. */
  readonly command: string;
  /** What is the same for every case with this fault: the exception's name and place, the sentence that is incomplete. */
  readonly signature: string;
  readonly details: string;
}

/** A fault before anybody says of which command. */
export type Found = Omit<Fault, 'command'>;

/** What a command did. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Tells what must not be in the result of a command, given everything that its files held. */
export type Judge = (ended: Ended, source: string) => readonly Found[];

/** What a person's eyes or a terminal must never meet. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\ufeff]/;
const INCOMPLETE = /\bundefined\b|\bNaN\b|\[object |\bInfinity\b|^\s*$/;
const LINE = /^[^\n]*[^\n.]\n$/;

const isPlan = new Ajv({ strict: false }).compile(planSchema);

/** The exception with the innermost place in our code: the same for every case that ends there. */
export function exceptionFault(error: unknown): Found {
  const stack = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  const frame = stack.split('\n').find(line => /\/src\/[^:]+:\d+/.test(line));
  const [name = ''] = stack.split('\n');
  return {
    signature: `${name.slice(0, 80)} ${/src\/[^:]+:\d+/.exec(frame ?? '')?.[0] ?? ''}`,
    details: stack.slice(0, 3000),
  };
}

export function streamFaults({ status, stderr }: Ended): readonly Found[] {
  const faults: Found[] = [];
  if (status !== 0 && status !== 1 && status !== 2)
    faults.push({ signature: 'no exit status', details: String(status) });
  for (const line of stderr.split(/(?<=\n)/)) {
    if (line === '') continue;
    if (!LINE.test(line) || CONTROL.test(line) || /^\s+at /.test(line)) {
      faults.push({ signature: `standard error: ${generalized(line)}`, details: line.slice(0, 1000) });
    }
  }
  return faults;
}

export function textFaults({ stdout }: Ended): readonly Found[] {
  const found = CONTROL.exec(stdout);
  if (!found) return [];
  const around = stdout.slice(Math.max(0, found.index - 100), found.index + 100);
  return [{ signature: `a control character in the text: ${generalized(around)}`, details: JSON.stringify(around) }];
}

export const checkFaults: Readonly<Record<string, Judge>> = {
  text: textFaults,
  json: (ended, source) => {
    if (ended.stdout === '') return [];
    const { findings }: { findings: readonly CheckedFinding[] } = JSON.parse(ended.stdout);
    return findings.flatMap(finding => findingFaults(finding, source));
  },
  sarif: jsonFaults,
};

export const planFaults: Readonly<Record<string, Judge>> = {
  text: textFaults,
  json: ({ stdout }) => {
    if (stdout === '' || isPlan(JSON.parse(stdout))) return [];
    const [problem] = isPlan.errors ?? [];
    return [
      {
        signature: `plan: ${generalized(problem?.instancePath ?? '')} ${problem?.message}`,
        details: stdout.slice(0, 2000),
      },
    ];
  },
};

function jsonFaults({ stdout }: Ended): readonly never[] {
  if (stdout !== '') JSON.parse(stdout);
  return [];
}

interface CheckedFinding {
  readonly rule: string;
  readonly message: string;
  readonly why: string;
  readonly fix: string;
  readonly at: { readonly line: number; readonly column: number } | null;
}

function findingFaults(finding: CheckedFinding, source: string): readonly Found[] {
  const { rule, message, why, fix, at } = finding;
  const faults: Found[] = [];
  for (const [name, text] of Object.entries({ message, why, fix })) {
    const word = INCOMPLETE.exec(text);
    // A word that the file holds is quoted rightly.
    if (word && !(word[0].trim() !== '' && new RegExp(word[0].slice(0, 3).replace('[', '\\['), 'i').test(source))) {
      faults.push({ signature: `${rule}: ${name} with "${word[0]}"`, details: text.slice(0, 1000) });
    }
  }
  if (at && (at.line < 1 || at.line > source.split(/\r\n|\r|\n/).length || at.column < 1)) {
    faults.push({ signature: `${rule}: a place outside of the file`, details: JSON.stringify(at) });
  }
  return faults;
}

/** A text without what differs from case to case. */
function generalized(text: string): string {
  return text
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, '"…"')
    .replaceAll(/\d+/g, '0')
    .trim()
    .slice(0, 120);
}
