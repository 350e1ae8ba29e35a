import { type ApiObjectProps, JsonPatch } from 'cdk8s';
import type { Construct } from 'constructs';
import { openDoor } from '../synth/app-door';
import { Resource } from './resource';

/** An object that belongs to the cluster: it has no namespace, also in a chart that has one. */
export abstract class ClusterResource extends Resource {
  protected constructor(scope: Construct, id: string, props: ApiObjectProps) {
    super(scope, id, props);
    // cdk8s gives every object the namespace of its chart, and has no other way to have none.
    if (this.metadata.namespace !== undefined) this.addJsonPatch(JsonPatch.remove('/metadata/namespace'));
    openDoor(this);
  }
}
