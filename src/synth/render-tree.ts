import { ApiObject } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { failed, ok, type Result } from '../addresses/result';
import { isJsonObject, type JsonObject, own } from '../manifests/json';
import { type Manifest, type ManifestSource, readManifest } from '../manifests/manifest';
import { clusterKeyOf } from './cluster-key';
import { constructsOf, madeInRun, oncePerRun } from './synth-run';

/** Every object of a tree as the manifests would hold it, and what could not be rendered. */
export interface RenderedTree {
  readonly objects: readonly RenderedObject[];
  readonly problems: readonly RenderProblem[];
}

/** An object, and what it becomes. */
export interface RenderedObject {
  readonly construct: ApiObject;
  /** What it rendered to. */
  readonly json: unknown;
  /** Several for a `List`, none for an object whose patches left no identity: the engine has nothing to say about it. */
  readonly manifests: readonly Manifest[];
}

/** An object that cannot be rendered. */
export interface RenderProblem {
  /** The construct's path. */
  readonly path: string;
  /** What went wrong, in the words of whoever threw it. */
  readonly message: string;
}

/**
 * The objects of an App: every ApiObject of its tree, whoever made it (our constructs, plain objects, `Include`, `Helm`), patches applied, lists
 * unfolded. Inside a run every object is rendered once, however often this is asked.
 *
 * @throws Error that names the path of every object that cannot be rendered.
 */
export function renderedObjects(app: IConstruct): readonly RenderedObject[] {
  const { objects, problems } = oncePerRun(app, renderTree);
  if (problems.length === 0) return objects;
  throw new Error(problems.map(renderProblemText).join('\n'));
}

/** The manifests of an App: see `renderedObjects`. */
export function renderedManifests(app: IConstruct): readonly Manifest[] {
  return renderedObjects(app).flatMap(({ manifests }) => manifests);
}

/** Why an object cannot be rendered, in a line. */
export function renderProblemText({ path, message }: RenderProblem): string {
  return `${path}: cannot be rendered: ${message}`;
}

/** Renders every object of a tree, in the order of the tree. */
export function renderTree(root: IConstruct): RenderedTree {
  const objects: RenderedObject[] = [];
  const problems: RenderProblem[] = [];
  for (const construct of constructsOf(root)) {
    if (!ApiObject.isApiObject(construct)) continue;
    const rendered = renderObject(construct);
    if (rendered.ok) objects.push(rendered.value);
    else problems.push(rendered.problem);
  }
  return { objects, problems };
}

/**
 * What an object rendered to when the tree was rendered in the run that is going on; undefined where there is no run, or it has not come to that.
 * It is what will be judged and written, so whoever hands it on hands on a copy.
 */
export function renderedInRun(object: ApiObject): unknown {
  return madeInRun(object, renderTree) && oncePerRun(object, jsonByConstruct).get(object);
}

function jsonByConstruct(root: IConstruct): ReadonlyMap<ApiObject, unknown> {
  return new Map(oncePerRun(root, renderTree).objects.map(({ construct, json }) => [construct, json]));
}

/** Renders one object. */
export function renderObject(construct: ApiObject): Result<RenderedObject, RenderProblem> {
  const { path } = construct.node;
  try {
    const source = { origin: { type: 'construct', path }, cluster: clusterKeyOf(construct), role: 'judged' } as const;
    const json: unknown = construct.toJson();
    return ok({ construct, json, manifests: manifestsOf(json, source) });
  } catch (error) {
    return failed({ path, message: causeOf(error) });
  }
}

/** Those of the items of a `v1` `List`, as kubectl and the GitOps tools apply them; that of any other object. */
function manifestsOf(object: unknown, source: ManifestSource): readonly Manifest[] {
  if (isJsonObject(object) && isList(object)) return itemsOf(object).flatMap(item => manifestsOf(item, source));
  const manifest = readManifest(object, source);
  return manifest.ok ? [manifest.value] : [];
}

function isList(object: JsonObject): boolean {
  return own(object, 'apiVersion') === 'v1' && own(object, 'kind') === 'List';
}

function itemsOf(list: JsonObject): readonly unknown[] {
  const items = own(list, 'items');
  return Array.isArray(items) ? items : [];
}

/** cdk8s wraps what it catches in a sentence with path and name; both are told anyway, so only the cause is kept. */
function causeOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/^Failed serializing construct at path '.*?' with name '.*?': (?:\w*Error: )?/s, '');
}
