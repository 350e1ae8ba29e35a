import type { PluginFinding } from './plugin-findings';

/** What `properties` of the plugin in `cdk8s.yaml` may say. */
export interface SpiderpoolValidationProps {
  /** The file of the context, from the folder of `cdk8s.yaml`. Default: `plan/context.json` beside the output, else `spiderpool.yaml`. */
  readonly config?: string;
  /**
   * What is reported besides errors: `warning` adds warnings, `note` notes, too. Default `error`: nothing. How many there are is told in any
   * case.
   */
  readonly report?: 'error' | 'warning' | 'note';
  /** What fails the synth. Default `error`; `warning` also reports warnings. */
  readonly failOn?: 'error' | 'warning';
}

/**
 * What cdk8s-cli hands to a plugin, as far as this one uses it. Written down here so that this package's declarations need none of cdk8s-cli's;
 * `ValidationContext` of `cdk8s-cli/plugins` is one.
 */
export interface SynthesizedManifests {
  /** The files that were written. */
  readonly manifests: readonly string[];
  readonly report: {
    addViolation(violation: {
      readonly ruleName: string;
      readonly recommendation: string;
      readonly fix: string;
      readonly violatingResources: readonly {
        readonly resourceName: string;
        readonly locations: readonly string[];
        readonly manifestPath: string;
      }[];
    }): void;
    submit(status: 'success' | 'failure', metadata?: { readonly [key: string]: string }): void;
  };
}

/**
 * A validation plugin of cdk8s-cli: judges what an app wrote by the same rules as the constructs of this package, for apps that have none of
 * them. `validations` of `cdk8s.yaml` names it:
 *
 * ```yaml
 * validations:
 *   - package: ./node_modules/cdk8s-spiderpool
 *     version: 0.1.0
 *     class: SpiderpoolValidation
 *     properties: { report: warning }
 * ```
 *
 * cdk8s-cli runs it after the files are written and exits with 2 where it reports failure. It never throws on what a user can do wrong: unknown
 * properties, an unreadable context and unreadable files are violations of their own.
 */
export class SpiderpoolValidation {
  private readonly properties: object;

  /** @param properties see {@link SpiderpoolValidationProps}; default: none */
  constructor(properties: SpiderpoolValidationProps = {}) {
    this.properties = properties;
  }

  /** Judges the files of a synth and submits the report. */
  async validate(context: SynthesizedManifests): Promise<void> {
    // The engine is loaded on demand: whoever imports the package for its constructs has no use for reading files.
    const { judgeOutput } = require('./plugin-findings') as typeof import('./plugin-findings');
    const { violations, status, summary } = await judgeOutput(context.manifests, this.properties, process.cwd());
    for (const violation of violations) context.report.addViolation(toViolation(violation));
    context.report.submit(status, summary);
  }
}

function toViolation({ rule, recommendation, fix, resource, location, file }: PluginFinding) {
  return {
    ruleName: rule,
    recommendation,
    fix,
    violatingResources: [{ resourceName: resource, locations: [location], manifestPath: file }],
  };
}
