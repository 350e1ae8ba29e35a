/** The object that Flux fetches the repository with. */
export interface FluxSource {
  readonly kind: 'GitRepository' | 'OCIRepository' | 'Bucket';
  readonly name: string;
  /**
   * Its namespace.
   *
   * @default - that of the Kustomizations
   */
  readonly namespace?: string;
}

/** How the objects are made that have Flux apply the output. */
export interface FluxKustomizationProps {
  /** What their names begin with: `<name>-network` and `<name>-workloads`, for a cluster with a key `<name>-<cluster>-network`. */
  readonly name: string;
  /**
   * The source that holds the output.
   *
   * @default - the GitRepository `flux-system`, which `flux bootstrap` makes
   */
  readonly source?: FluxSource;
  /**
   * The output folder, from the root of the source.
   *
   * @default 'dist'
   */
  readonly path?: string;
  /**
   * The namespace of the Kustomizations.
   *
   * @default 'flux-system'
   */
  readonly namespace?: string;
  /**
   * Names of Kustomizations in the same namespace that have to be ready first: those that install Spiderpool, Multus and OpenKruise, whose
   * webhooks refuse everything until they run.
   *
   * @default - none
   */
  readonly dependsOn?: readonly string[];
  /**
   * How often Flux compares the cluster with the output when nothing changed, as a Go duration.
   *
   * @default '10m'
   */
  readonly interval?: string;
  /**
   * How long a layer may take until its objects are ready, as a Go duration: at least the longest rollout. A layer that takes longer fails, and is
   * tried again.
   *
   * @default '15m'
   */
  readonly timeout?: string;
}
