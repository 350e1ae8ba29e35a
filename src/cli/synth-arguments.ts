import { failed, ok, type Result } from '../addresses/result';
import { readArguments } from './command-arguments';

/** What `cdk8s-spiderpool synth` was asked for. */
export type SynthArguments =
  | { readonly type: 'help' }
  | {
      readonly type: 'synth';
      /** `--output`, which is ours: cdk8s-cli writes into a staging folder. */
      readonly output: string | undefined;
      readonly app: string | undefined;
      /** The options that cdk8s-cli gets. */
      readonly passedOn: readonly string[];
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
  const parsed = readArguments(args, options);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const { output, help, ...others } = values;
  if (help) return ok({ type: 'help' });
  if (positionals.length > 0) return failed(`takes no arguments, only options: what is "${positionals[0]}"?`);
  if (values.stdout) {
    return failed('--stdout joins files without separators; synth writes them to the output folder, read them there');
  }
  const passedOn = Object.entries(others).map(([name, value]) => (value === true ? `--${name}` : `--${name}=${value}`));
  return ok({ type: 'synth', output, app: values.app, passedOn });
}
