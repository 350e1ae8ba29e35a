import { type Manifest, readManifest } from '../../src/manifests/manifest';

/** A manifest as an App renders it. */
export function manifest(
  apiVersion: string,
  kind: string,
  name: string,
  {
    namespace,
    cluster = null,
    path = `chart/${name}`,
  }: { namespace?: string; cluster?: string | null; path?: string } = {},
): Manifest {
  const metadata = namespace === undefined ? { name } : { name, namespace };
  const source = { origin: { type: 'construct', path }, cluster, role: 'judged' } as const;
  const read = readManifest({ apiVersion, kind, metadata }, source);
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}
