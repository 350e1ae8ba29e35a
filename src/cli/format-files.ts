import type { Context } from '../context/context';
import { SPIDERPOOL_GROUP } from '../manifests/api-groups';
import { canonicalForm } from '../manifests/canonical/canonical-object';
import { SubnetInheritance } from '../manifests/canonical/subnet-inheritance';
import { formatFieldPath } from '../manifests/field-path';
import { type Manifest, readManifest } from '../manifests/manifest';
import { formatResourceId } from '../manifests/resource-id';
import { formatText, type LeftInText, objectsIn } from '../manifests/rewrite/format-text';
import type { SourceProblem } from '../manifests/source/source-problem';
import type { TextFile } from './text-files';

/** A file with its Spiderpool objects in canonical form. */
export interface FormattedFile {
  readonly file: TextFile;
  /** Without the byte order mark. */
  readonly text: string;
  /** The fields that stayed as they are, each with its place. */
  readonly left: readonly SourceProblem[];
  /** The documents that could not be read. They stay as they are. */
  readonly problems: readonly SourceProblem[];
}

/**
 * Brings the Spiderpool objects of files into canonical form. All files are looked at together: a pool gets the gateway and the routes of the
 * subnet with its CIDR, in whichever file that stands.
 */
export function formatFiles(files: readonly TextFile[], context: Context): readonly FormattedFile[] {
  const subnets = new SubnetInheritance(context);
  for (const file of files) {
    for (const object of objectsIn(file.text, 'SpiderSubnet')) {
      const manifest = manifestOf(object, file);
      if (manifest?.id.kind === 'SpiderSubnet' && manifest.group === SPIDERPOOL_GROUP) subnets.add(manifest);
    }
  }
  return files.map(file => {
    const { settings } = (file.cluster === null ? undefined : context.clusters.get(file.cluster)) ?? context;
    const { text, left, problems } = formatText(file.text, file.name, SPIDERPOOL_GROUP, object => {
      const manifest = manifestOf(object, file);
      return manifest && canonicalForm(manifest, { settings, subnets });
    });
    return { file, text, problems, left: left.map(each => leftProblem(each, file)) };
  });
}

function manifestOf(object: unknown, { name, cluster }: TextFile): Manifest | undefined {
  const origin = { type: 'file', file: name, locate: () => undefined } as const;
  const read = readManifest(object, { origin, cluster, role: 'judged' });
  return read.ok ? read.value : undefined;
}

function leftProblem({ object, field, reason, at }: LeftInText, file: TextFile): SourceProblem {
  const manifest = manifestOf(object, file);
  const place = manifest ? `${formatFieldPath(field)} of ${formatResourceId(manifest.id)}` : formatFieldPath(field);
  return { file: file.name, at, message: `${place} is left as it is: ${reason}` };
}
