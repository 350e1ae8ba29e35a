import type { ContextData } from '../../../src/context/context-data';
import { parseContext } from '../../../src/context/parse-context';
import { readManifests } from '../../../src/manifests/source/read-manifests';
import { htmlReport } from '../../../src/review/html/html-report';
import { judge, judgedRules } from '../../../src/rules/judge';

/** The HTML report of a YAML text, by way of standard input. */
export async function reportOf(yaml: string, data: ContextData = {}): Promise<string> {
  const context = parseContext(data);
  if (!context.ok) throw new Error('a test needs a valid context');
  async function* stdin(): AsyncGenerator<string> {
    yield yaml;
  }
  const reading = await readManifests({ paths: ['-'], cwd: __dirname, context: context.value, stdin: stdin() });
  return htmlReport({
    ...judge(reading.manifests, context.value, '2026-06-01'),
    rules: judgedRules,
    read: { objects: reading.manifests.length, skipped: reading.skipped },
  });
}
