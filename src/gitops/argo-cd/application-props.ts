/** A cluster as Argo CD knows it: by the name it was registered under, or by the address of its API server. */
export type ArgoCdDestination =
  | { readonly name: string; readonly server?: never }
  | { readonly server: string; readonly name?: never };

/** How the objects are made that have Argo CD sync the output. */
export interface ArgoCdApplicationProps {
  /** The name of the Application; of an app with clusters, `<name>-<cluster>` each, and of the ApplicationSet `<name>`. */
  readonly name: string;
  /** The repository that holds the output. */
  readonly repoURL: string;
  /**
   * The branch, tag or commit.
   *
   * @default 'HEAD'
   */
  readonly targetRevision?: string;
  /**
   * The output folder, from the root of the repository.
   *
   * @default 'dist'
   */
  readonly path?: string;
  /**
   * `Application` makes one for each cluster; `ApplicationSet` makes one set for all clusters with a key, which then share their settings.
   *
   * @default 'Application'
   */
  readonly kind?: 'Application' | 'ApplicationSet';
  /**
   * The namespace of Argo CD.
   *
   * @default 'argocd'
   */
  readonly namespace?: string;
  /**
   * The project of Argo CD.
   *
   * @default 'default'
   */
  readonly project?: string;
  /**
   * Where each cluster of the app is, by its key.
   *
   * @default - the cluster that Argo CD knows by the same name
   */
  readonly destinations?: { readonly [cluster: string]: ArgoCdDestination };
  /**
   * Where the objects go that belong to no cluster with a key.
   *
   * @default - the cluster that Argo CD runs in
   */
  readonly destination?: ArgoCdDestination;
  /**
   * `automated` syncs by itself whatever changes in Git, removes what left it (as far as it is not protected) and undoes what changed in the
   * cluster; `manual` waits for somebody to start the sync.
   *
   * @default 'automated'
   */
  readonly sync?: 'automated' | 'manual';
  /**
   * Further sync options. `Replace=true` and `Force=true` are refused: they remove objects to make them anew, and a pool that is in use hangs in
   * termination then.
   *
   * @default - none
   */
  readonly syncOptions?: readonly string[];
}
