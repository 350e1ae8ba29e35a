import type { ContextData } from '../../../src/context/context-data';
import { parseContext } from '../../../src/context/parse-context';
import { readManifest } from '../../../src/manifests/manifest';
import type { Finding } from '../../../src/rules/finding';
import { judge } from '../../../src/rules/judge';

/** What the engine finds in plain objects. */
export function judgeObjects(objects: readonly object[], data: ContextData = {}): readonly Finding[] {
  const context = parseContext(data);
  if (!context.ok) throw new Error(context.problem.map(({ message }) => message).join('\n'));
  const manifests = objects.map((object, index) => {
    const origin = { type: 'construct', path: `object/${index}` } as const;
    const manifest = readManifest(object, { origin, cluster: null, role: 'judged' });
    if (!manifest.ok) throw new Error(manifest.problem.message);
    return manifest.value;
  });
  return judge(manifests, context.value).findings;
}
