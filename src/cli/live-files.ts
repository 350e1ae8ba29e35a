import { failed, ok, type Result } from '../addresses/result';
import type { Context } from '../context/context';
import { formatFieldPath } from '../manifests/field-path';
import type { LiveCluster } from '../manifests/live/live-cluster';
import { readLiveCluster } from '../manifests/live/read-live-cluster';
import type { Manifest } from '../manifests/manifest';
import { formatResourceId } from '../manifests/resource-id';
import { readManifests, STANDARD_INPUT } from '../manifests/source/read-manifests';
import type { SourceProblem } from '../manifests/source/source-problem';
import type { CommandIO } from './command-io';

/** What prints the objects that `--live` reads. */
const KUBECTL = 'kubectl get spiderippools,spidersubnets,spiderreservedips,spiderendpoints -A -o json';

/** What clusters hold, out of the files of `--live`. */
export interface LiveFiles {
  readonly lives: readonly LiveCluster[];
  /** What cannot be read; the rest is. */
  readonly problems: readonly SourceProblem[];
  /** What is worth knowing, and wrong with nothing. One line each. */
  readonly hints: readonly string[];
}

/** What the reading of `--live` depends on. */
export interface LiveRequest {
  readonly context: Context;
  /** What is judged: both cannot come from standard input. */
  readonly paths: readonly string[];
  readonly io: CommandIO;
}

/**
 * Reads the values of `--live`: a file, or `KEY=FILE` where the context has several clusters. The problem, one line, is a value that names no
 * cluster although it has to.
 */
export async function readLiveFiles(
  values: readonly string[],
  { context, paths, io: { cwd, stdin } }: LiveRequest,
): Promise<Result<LiveFiles, string>> {
  const lives: LiveCluster[] = [];
  const problems: SourceProblem[] = [];
  const hints: string[] = [];
  for (const value of values) {
    const place = placeOf(value, context);
    if (!place.ok) return place;
    const { cluster, file } = place.value;
    if (file === STANDARD_INPUT && paths.includes(STANDARD_INPUT)) {
      return failed('standard input (-) cannot be the manifests and the live cluster at once');
    }
    const reading = await readManifests({ paths: [file], cwd, context, stdin });
    const live = readLiveCluster(
      reading.manifests.map(manifest => inCluster(manifest, cluster)),
      cluster,
    );
    problems.push(...reading.problems, ...live.problems.map(problemOf));
    if (live.pools.size + live.subnets.size + live.reservedIPs.size === 0 && reading.problems.length === 0) {
      problems.push({
        file,
        at: undefined,
        message: `holds no pool and no subnet; it has to be what this prints: ${KUBECTL}`,
      });
    }
    if (!live.endpoints && [...live.pools.values()].some(({ allocations }) => allocations.length > 0)) {
      hints.push(`${file} has no SpiderEndpoints, so that nobody can tell whose an address is: ${KUBECTL}`);
    }
    lives.push(live);
  }
  return ok({ lives, problems, hints });
}

interface LivePlace {
  readonly cluster: string | null;
  readonly file: string;
}

function placeOf(value: string, { clusters }: Context): Result<LivePlace, string> {
  const equals = value.indexOf('=');
  const key = value.slice(0, Math.max(equals, 0));
  if (clusters.has(key)) return ok({ cluster: key, file: value.slice(equals + 1) });
  const [first, second] = clusters.keys();
  if (second === undefined) return ok({ cluster: first ?? null, file: value });
  return failed(
    `--live ${value} does not say which cluster it is: write --live ${first}=FILE (there are ${[...clusters.keys()].join(', ')})`,
  );
}

function inCluster(manifest: Manifest, cluster: string | null): Manifest {
  return { ...manifest, id: { ...manifest.id, cluster } };
}

function problemOf({ manifest, field, message }: LiveCluster['problems'][number]): SourceProblem {
  const { origin } = manifest;
  const text = `${formatFieldPath(field)} of ${formatResourceId({ ...manifest.id, cluster: null })} ${message}`;
  return origin.type === 'file'
    ? { file: origin.file, at: origin.locate(field), message: text }
    : { file: origin.path, at: undefined, message: text };
}
