import { resolve } from 'node:path';
import { types } from 'node:util';
import { App, type IResolver } from 'cdk8s';
import type { Result } from '../addresses/result';
import type { ContextData } from '../context/context-data';
import type { Manifest } from '../manifests/manifest';
import { useContext } from '../synth/app-context';
import { openDoor } from '../synth/app-door';
import { appState } from '../synth/app-state';
import { isInside } from '../synth/path-inside';
import { type RenderedObject, renderedObjects } from '../synth/render-tree';
import { CHANGES_FOLDER, stageChanges } from '../synth/staged-changes';
import { constructsOf } from '../synth/synth-run';
import { deliveryOf } from './delivery';
import { withDeliveryAnnotations } from './delivery-annotations';
import { DEPLOY_FOLDER, type DeliveryProps, deliveryProblems } from './delivery-props';
import { type DeployRequest, deployFiles } from './deploy-files';
import { withExplicitNamespace } from './explicit-namespace';
import { lostObjects } from './lost-objects';
import { changeFolder, compareFolder, type FolderChanges } from './output-folder';
import { type OutputFile, type OutputLayout, outputTree } from './output-tree';

/** How a `GitOpsApp` is made. */
export interface GitOpsAppProps extends DeliveryProps {
  /**
   * The folder that the manifests are written to, relative to the working directory. Leave it away in the app that `cdk8s synth` or
   * `cdk8s-spiderpool synth` runs: both look for the manifests where `cdk8s.yaml` says.
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
 *
 * Objects of the network get the annotations by which Argo CD applies them in order, and subnets, pools and coordinators those that keep Argo CD
 * and Flux from removing them unasked. Objects that say no namespace get the one they are in, `default`, since Flux refuses them otherwise. This is
 * added to what is written: `synthYaml()` and `Testing.synth` show the objects without.
 */
export class GitOpsApp extends App {
  private readonly layout: OutputLayout;
  private readonly delivery: DeliveryProps;

  /**
   * Makes the root of an app.
   *
   * @throws Error when a prop has no meaning, and one that names everything that is wrong with `context`.
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
    const [problem] = deliveryProblems(props, resolve(this.outdir));
    if (problem !== undefined) throw new Error(`GitOpsApp: props.${problem}`);
    this.layout = layout;
    this.delivery = props;
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
    const objects = renderedObjects(this);
    const lost = lostObjects(objects);
    if (lost.length > 0) throw refusal(this.outdir, lost);
    const delivered = this.delivered(objects);
    const output = prepared(this.outdir, outputTree(delivered, this.layout));
    const deploy = this.deployRequest();
    const deployed = deploy && prepared(deploy.folder, deployFiles(delivered, deploy));
    write(this.outdir, output);
    if (deploy && deployed) write(deploy.folder, deployed);
    this.tellForeign(output.foreign);
  }

  /** The objects with what the tools want to know: their namespaces, and the annotations. */
  private delivered(objects: readonly RenderedObject[]): readonly Manifest[] {
    const { argoCd, flux, protection = 'confirm' } = this.delivery;
    const tools = new Set([
      ...(argoCd === false ? [] : ['argo-cd' as const]),
      ...(flux === false ? [] : ['flux' as const]),
    ]);
    const settings = { tools, protection };
    return objects.flatMap(({ construct, manifests }) => {
      const delivery = deliveryOf(construct);
      return manifests.map(manifest => withDeliveryAnnotations(withExplicitNamespace(manifest), delivery, settings));
    });
  }

  /** What is to be written beside the output; undefined where nothing is, or where the output is for the moment only. */
  private deployRequest(): (DeployRequest & { readonly folder: string }) | undefined {
    const { argoCd, flux, deployFolder = DEPLOY_FOLDER } = this.delivery;
    const application = argoCd ? argoCd.application : undefined;
    const kustomization = flux ? flux.kustomization : undefined;
    const { CDK8S_OUTDIR: chosen } = process.env;
    if (!application && !kustomization) return undefined;
    if (chosen !== undefined && !isInside(resolve(chosen), process.cwd())) return undefined;
    return { application, kustomization, layout: this.layout, folder: resolve(deployFolder) };
  }

  /** What cdk8s does, in its words; it keeps its own to itself, and calls it only from where it writes its own files. */
  private validateTree(): void {
    const errors: string[] = [];
    for (const { node } of constructsOf(this)) {
      for (const error of node.validate()) errors.push(`[${node.path}] ${error}`);
    }
    if (errors.length > 0) throw new Error(`Validation failed with the following errors:\n  ${errors.join('\n  ')}`);
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

/** What has to be done to a folder; nothing is done yet. */
function prepared(folder: string, files: Result<readonly OutputFile[], readonly string[]>): FolderChanges {
  if (!files.ok) throw refusal(folder, files.problem);
  const changes = withFiles(folder, () => compareFolder(folder, files.value));
  if (!changes.ok) throw refusal(folder, changes.problem);
  return changes.value;
}

/**
 * Writes a folder at once. Where somebody stages the output, only the one that cdk8s-cli chose, which is for the moment; what is to be done to
 * others is left to them, so that all change together.
 */
function write(folder: string, changes: FolderChanges): void {
  const { [CHANGES_FOLDER]: staging, CDK8S_OUTDIR: chosen = '' } = process.env;
  withFiles(folder, () => {
    if (staging === undefined || resolve(folder) === resolve(chosen)) changeFolder(folder, changes);
    else stageChanges(staging, resolve(folder), changes);
  });
}

function refusal(folder: string, problems: readonly string[]): Error {
  return new Error(`nothing was written to ${folder}:\n  ${problems.join('\n  ')}`);
}

function withFiles<Value>(folder: string, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    // Errors of Node come from another realm in Jest, where instanceof does not know them.
    const cause = types.isNativeError(error) ? error.message : String(error);
    throw new Error(`the manifests cannot be written to ${folder}: ${cause}`, { cause: error });
  }
}

const MOST_SHOWN = 10;

/** What happens to files that lie in the output folder and are not ours. */
const CONSEQUENCE: Readonly<Record<OutputLayout, string>> = {
  kustomize: 'No kustomization.yaml that is generated here lists them: Argo CD and Flux do not apply them.',
  plain: 'A tool that reads the whole folder applies them.',
};
