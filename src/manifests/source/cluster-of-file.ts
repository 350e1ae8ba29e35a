import { relative, sep } from 'node:path';
import type { Context } from '../../context/context';
import { compilePathGlob } from '../../context/path-glob';
import type { FoundFile } from './find-files';

/** Tells the cluster key of a file. */
export type ClusterOfFile = (file: FoundFile) => string | null;

/**
 * Maps files to clusters by the globs of `clusters.<key>.paths`.
 *
 * A glob is held against the path from the folder that was walked (`bj-1/**`) and against the path from the current folder (`dist/bj-1/**`), which
 * is all there is for a file named by hand. The first cluster that matches has the file; without a match it belongs to no key.
 */
export function clusterOfFile(context: Context, cwd: string): ClusterOfFile {
  const clusters = [...context.clusters.values()].filter(({ paths }) => paths.length > 0);
  if (clusters.length === 0) return () => null;
  const matchers = clusters.map(({ key, paths }) => ({ key, globs: paths.map(compilePathGlob) }));
  return ({ absolute, folder }) => {
    const names = [folder, cwd].flatMap(base => (base === undefined ? [] : [slashed(relative(base, absolute))]));
    return matchers.find(({ globs }) => globs.some(matches => names.some(matches)))?.key ?? null;
  };
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
