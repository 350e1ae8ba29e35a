import { types } from 'node:util';
import { App, type IResolver } from 'cdk8s';
import type { ContextData } from '../context/context-data';
import { useContext } from '../synth/app-context';
import { openDoor } from '../synth/app-door';
import { appState } from '../synth/app-state';
import { renderedManifests } from '../synth/render-tree';
import { lostObjects } from './lost-objects';
import { changeFolder, compareFolder } from './output-folder';
import { type OutputLayout, outputTree } from './output-tree';

/** How a `GitOpsApp` is made. */
export interface GitOpsAppProps {
  /**
   * The folder that the manifests are written to, relative to the working directory.
   *
   * @default - the folder cdk8s-cli names (`output` of cdk8s.yaml), else `dist`
   */
  readonly outdir?: string;
  /**
   * What no manifest says: versions and flags of the clusters, policy, objects that live elsewhere.
   *
   * @default - `spiderpool.yaml` of the working directory, else the defaults of the charts
   */
  readonly context?: ContextData;
  /**
   * `kustomize` puts a `kustomization.yaml` into every folder: Argo CD and Flux read exactly what it lists, in this order, and a synth knows by
   * it which files to remove. `plain` writes the objects alone, for an Argo CD application with `directory:` settings, which refuses a folder
   * with a `kustomization.yaml`; set `recurse: true` there. Without lists nothing is known of earlier runs, so files that are no longer wanted
   * go only when the whole folder is made anew, as `cdk8s synth` and `cdk8s-spiderpool synth` do.
   *
   * @default 'kustomize'
   */
  readonly layout?: OutputLayout;
  /**
   * Resolvers of cdk8s, which replace values while objects are rendered.
   *
   * @default - cdk8s's own
   */
  readonly resolvers?: readonly IResolver[];
}

/**
 * An App whose output Argo CD and Flux can apply as it is: one object per file, in the folders `00-network` and `20-workloads`, those inside
 * a folder per cluster where the app has `Cluster`s.
 *
 * ```text
 * dist/kustomization.yaml
 * dist/00-network/kustomization.yaml
 * dist/00-network/spiderippool._cluster.web-v4.yaml
 * dist/20-workloads/kustomization.yaml
 * dist/20-workloads/cloneset.shop.web.yaml
 * ```
 *
 * A file's name depends on its object alone (`<kind>.<namespace or _cluster>.<name>.yaml`): not on charts, on dependencies between them, or on
 * what else the app holds. Every object of the tree is judged as in any App with constructs of this package, whoever made it. Where charts
 * depend on each other, that has no effect on the output; the layers and the order inside them take its place.
 */
export class GitOpsApp extends App {
  private readonly layout: OutputLayout;

  /**
   * Makes the root of an app.
   *
   * @throws Error when `outdir` or `layout` has no meaning, and one that names everything that is wrong with `context`.
   */
  public constructor(props: GitOpsAppProps = {}) {
    const { outdir, layout = 'kustomize' } = props;
    if (outdir !== undefined && (typeof outdir !== 'string' || outdir === '')) {
      throw new Error(`GitOpsApp: props.outdir must be the path of a folder; it is ${JSON.stringify(outdir)}`);
    }
    if (!Object.hasOwn(CONSEQUENCE, layout)) {
      throw new Error(`GitOpsApp: props.layout must be "kustomize" or "plain"; it is ${JSON.stringify(layout)}`);
    }
    super({ outdir, resolvers: props.resolvers && [...props.resolvers], recordConstructMetadata: false });
    this.layout = layout;
    if (props.context) useContext(this, props.context);
    openDoor(this);
  }

  /**
   * Judges the app and writes its manifests. Everything is rendered and checked before the first byte; when anything is wrong, the folder stays
   * as it was. Files of earlier synths that are no longer wanted are removed; files that anybody else put there stay, and are named in a
   * warning on standard error.
   *
   * cdk8s-cli's `construct-metadata.json` is not written, since Argo CD takes every `.json` for a manifest.
   *
   * @throws Error with every finding of severity error and every problem of the output.
   */
  public override synth(): void {
    this.validateTree();
    const manifests = renderedManifests(this);
    const lost = lostObjects(this, manifests);
    if (lost.length > 0) throw this.refusal(lost);
    const files = outputTree(manifests, this.layout);
    if (!files.ok) throw this.refusal(files.problem);
    const changes = this.withFiles(() => compareFolder(this.outdir, files.value));
    if (!changes.ok) throw this.refusal(changes.problem);
    this.withFiles(() => changeFolder(this.outdir, changes.value));
    this.tellForeign(changes.value.foreign);
  }

  /** What cdk8s does, in its words; it keeps its own to itself, and calls it only from where it writes its own files. */
  private validateTree(): void {
    const errors = this.node.findAll().flatMap(({ node }) => node.validate().map(error => `[${node.path}] ${error}`));
    if (errors.length > 0) throw new Error(`Validation failed with the following errors:\n  ${errors.join('\n  ')}`);
  }

  private refusal(problems: readonly string[]): Error {
    return new Error(`nothing was written to ${this.outdir}:\n  ${problems.join('\n  ')}`);
  }

  private withFiles<Value>(action: () => Value): Value {
    try {
      return action();
    } catch (error) {
      // Errors of Node come from another realm in Jest, where instanceof does not know them.
      const cause = types.isNativeError(error) ? error.message : String(error);
      throw new Error(`the manifests cannot be written to ${this.outdir}: ${cause}`, { cause: error });
    }
  }

  private tellForeign(foreign: readonly string[]): void {
    if (foreign.length === 0) return;
    const shown = foreign.slice(0, MOST_SHOWN);
    const more = foreign.length > shown.length ? ` and ${foreign.length - shown.length} more` : '';
    const subject = foreign.length === 1 ? '1 file is' : `${foreign.length} files are`;
    const text = `warning: ${subject} left alone in ${this.outdir}, because this app did not write what is there: ${shown.join(', ')}${more}. ${CONSEQUENCE[this.layout]}\n`;
    const { told } = appState(this);
    if (told.has(text)) return;
    told.add(text);
    process.stderr.write(text);
  }
}

const MOST_SHOWN = 10;

/** What happens to files that lie in the output folder and are not ours. */
const CONSEQUENCE: Readonly<Record<OutputLayout, string>> = {
  kustomize: 'No kustomization.yaml that is generated here lists them: Argo CD and Flux do not apply them.',
  plain: 'A tool that reads the whole folder applies them.',
};
