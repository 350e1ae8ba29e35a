import { parseArgs } from 'node:util';
import { failed, ok, type Result } from '../addresses/result';

/** What `cdk8s-spiderpool synth` was asked for. */
export type SynthArguments =
  | { readonly type: 'help' }
  | {
      readonly type: 'synth';
      /** `--output`, which is ours: cdk8s-cli writes into a staging folder. */
      readonly output: string | undefined;
      readonly app: string | undefined;
      /** What cdk8s-cli gets as it was written. */
      readonly passedThrough: readonly string[];
    };

/** The options of `cdk8s synth`, and our own. */
const options = {
  output: { type: 'string', short: 'o' },
  help: { type: 'boolean', short: 'h' },
  app: { type: 'string', short: 'a' },
  stdout: { type: 'boolean', short: 'p' },
  'plugins-dir': { type: 'string' },
  validate: { type: 'boolean' },
  'no-validate': { type: 'boolean' },
  'validation-reports-output-file': { type: 'string' },
  format: { type: 'string' },
  'chart-api-version': { type: 'string' },
  'chart-version': { type: 'string' },
  'check-upgrade': { type: 'boolean' },
  'no-check-upgrade': { type: 'boolean' },
} as const;

/** Reads the arguments after `synth`. The problem is one line. */
export function parseSynthArguments(args: readonly string[]): Result<SynthArguments, string> {
  try {
    const { values, tokens } = parseArgs({ args: [...args], options, tokens: true });
    if (values.help) return ok({ type: 'help' });
    if (values.stdout) {
      return failed('--stdout joins files without separators; synth writes them to the output folder, read them there');
    }
    const ours = new Set(
      tokens.flatMap(token => {
        if (token.kind !== 'option' || token.name !== 'output') return [];
        return token.inlineValue ? [token.index] : [token.index, token.index + 1];
      }),
    );
    const passedThrough = args.filter((_, index) => !ours.has(index));
    return ok({ type: 'synth', output: values.output, app: values.app, passedThrough });
  } catch (error) {
    return failed(firstSentence(messageOf(error)));
  }
}

function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message);
  return String(error);
}

/** Node adds advice about `--` that no option here has use for. */
function firstSentence(message: string): string {
  return message.split(/\.\s|\n/)[0] ?? message;
}
