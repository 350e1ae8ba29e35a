import { Construct } from 'constructs';
import { dnsLabel } from '../context/text-form';
import { openDoor } from '../synth/app-door';
import { clusterKeyOf, setClusterKey } from '../synth/cluster-key';

/**
 * One cluster of an app that writes manifests for several: charts made inside it belong to that cluster.
 *
 * Names of objects are unique, and names that objects refer to are looked up, only within one cluster. The settings are those that
 * `clusters.<key>` of the context names, and the context's own where it names none. A `GitOpsApp` writes each cluster into a folder named by its
 * key; a plain `App` keeps cdk8s's files, whose names begin with the key.
 *
 * ```ts
 * for (const key of ['bj-1', 'bj-2']) {
 *   const cluster = new Cluster(app, key);
 *   const net = new Chart(cluster, 'network');
 * }
 * ```
 */
export class Cluster extends Construct {
  /** The key of the cluster in the context, in findings and in the output: the construct's id. */
  public readonly key: string;

  /**
   * Makes a cluster.
   *
   * @param scope the App, or whatever groups clusters in it; no cluster and nothing inside one
   * @param id the cluster's key, a DNS label
   * @throws Error when the id is no DNS label, or when `scope` belongs to a cluster already.
   */
  public constructor(scope: Construct, id: string) {
    super(scope, id);
    const { path } = this.node;
    if (typeof id !== 'string' || !dnsLabel.pattern.test(id) || id.length > dnsLabel.maxLength) {
      throw new Error(
        `${path}: id must be ${dnsLabel.words}, because it is the cluster's key; it is ${JSON.stringify(id)}`,
      );
    }
    const outer = clusterKeyOf(scope);
    if (outer !== null) {
      throw new Error(
        `${path}: a Cluster cannot be inside another one, and everything here belongs to cluster ${outer} already`,
      );
    }
    this.key = id;
    setClusterKey(this, id);
    openDoor(this);
  }
}
