import { ApiObject, type ApiObjectProps, JsonPatch } from 'cdk8s';
import type { Construct } from 'constructs';
import type { JsonObject } from '../manifests/json';
import { renderedInRun } from '../synth/render-tree';
import { copiedData, isRenderedAsUsual, renderedMapping } from './rendered-data';
import { renderedMetadata } from './rendered-metadata';

/** An object of this package: rendered to the same data as by cdk8s, in a fraction of the time. */
export abstract class Resource extends ApiObject {
  private readonly objectProps: ApiObjectProps;
  private readonly objectPatches: JsonPatch[] = [];

  protected constructor(scope: Construct, id: string, props: ApiObjectProps) {
    super(scope, id, props);
    this.objectProps = props;
  }

  /** Changes what is rendered, by JSON patches (RFC 6902). */
  override addJsonPatch(...patches: JsonPatch[]): void {
    super.addJsonPatch(...patches);
    this.objectPatches.push(...patches);
  }

  /**
   * The object as it is written.
   *
   * @throws Error that names the construct's path, where something in it cannot be rendered
   */
  override toJson(): ReturnType<ApiObject['toJson']> {
    // To write the objects that were judged, a plain App renders them again. Whoever overrides this method changes its result each time.
    const judged = this.toJson === Resource.prototype.toJson ? renderedInRun(this) : undefined;
    if (judged !== undefined) return copiedData(judged);
    if (!isRenderedAsUsual(this)) return super.toJson();
    try {
      return this.rendered();
    } catch {
      // Most of what is not plain data cdk8s can render; where it cannot, it says why.
      return super.toJson();
    }
  }

  private rendered(): object {
    const { apiVersion, kind } = this.objectProps;
    // Not as a rest, which takes several times as long: what is undefined is not rendered.
    const others = { ...this.objectProps, apiVersion: undefined, kind: undefined, metadata: undefined };
    const object = { apiVersion, kind, metadata: renderedMetadata(this.metadata), ...renderedMapping(others, 'kept') };
    return this.objectPatches.length === 0 ? object : inOrder(JsonPatch.apply(object, ...this.objectPatches));
  }
}

/** The keys of every object come first, also where a patch has put one in its place. */
function inOrder(object: JsonObject): object {
  const first = ['apiVersion', 'kind', 'metadata'].filter(key => key in object);
  return Object.assign({}, ...[...first, ...Object.keys(object)].map(key => ({ [key]: object[key] })));
}
