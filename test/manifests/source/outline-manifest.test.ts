import type { ContextData } from '../../../src/context/context-data';
import { parseContext } from '../../../src/context/parse-context';
import { readManifests } from '../../../src/manifests/source/read-manifests';
import { catalogue } from '../../../src/rules/catalogue';
import { judge } from '../../../src/rules/judge';

async function read(text: string, others: 'whole' | 'outline', data: ContextData = {}) {
  const context = parseContext(data);
  if (!context.ok) throw new Error('a test needs a valid context');
  async function* stdin(): AsyncGenerator<string> {
    yield text;
  }
  const reading = await readManifests({ paths: ['-'], cwd: __dirname, context: context.value, stdin: stdin(), others });
  return { ...reading, context: context.value };
}

async function findingsOf(text: string, others: 'whole' | 'outline', data?: ContextData) {
  const { manifests, problems, context } = await read(text, others, data);
  expect(problems).toEqual([]);
  return judge(manifests, context).findings.map(({ rule, message, origin, field }) => ({
    rule,
    message,
    at: origin.type === 'file' ? origin.locate(field) : undefined,
  }));
}

test.each(catalogue.map(rule => [rule.id, rule] as const))(
  '%s: nothing is missing of its examples where what does not matter is left out',
  async (_, { bad, good, context }) => {
    for (const text of [bad, good]) {
      expect(await findingsOf(text, 'outline', context)).toEqual(await findingsOf(text, 'whole', context));
    }
  },
);

const settings = `  page.html: |\n${'    <p>text</p>\n'.repeat(500)}`;
const metadata = 'metadata:\n  name: page\n  # people\n  labels:\n    owner: "the web team"\n';
const configMap = (body: string) => `# settings\napiVersion: v1\nkind: ConfigMap\n${body}`;

test.each([
  ['before its data', configMap(`${metadata}data:\n${settings}`)],
  ['after its data', configMap(`data:\n${settings}${metadata}`)],
  ['with line ends of Windows', configMap(`data:\n${settings}${metadata}`).replaceAll('\n', '\r\n')],
])('a large object that does not matter is known by its metadata, and where it stands: %s', async (_, text) => {
  const stream = `kind: Namespace\napiVersion: v1\nmetadata: {name: web}\n---\n${text}`;
  const { manifests } = await read(stream, 'outline');
  expect(manifests[1]?.object).toEqual({
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'page', labels: { owner: 'the web team' } },
  });
  const findings = await findingsOf(stream, 'outline');
  expect(findings.map(({ rule }) => rule)).toEqual(['object-label-invalid']);
  expect(findings).toEqual(await findingsOf(stream, 'whole'));
});

test('metadata that is no block stands where its object begins', async () => {
  const body = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'page' }, data: { page: 'x'.repeat(5000) } };
  const { manifests } = await read(JSON.stringify(body, null, 2), 'outline');
  const [origin] = manifests.map(manifest => manifest.origin);
  expect(origin?.type === 'file' && origin.locate(['metadata', 'name'])?.line).toBe(1);
});

test('the copy that kubectl apply leaves of an object is left out, too', async () => {
  const annotations = { 'kubectl.kubernetes.io/last-applied-configuration': '{}', note: 'kept' };
  const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a', annotations }, data: { key: 'value' } };
  const [manifest] = (await read(JSON.stringify(secret), 'outline')).manifests;
  expect(manifest?.object.metadata).toEqual({
    name: 'a',
    annotations: { ...annotations, 'kubectl.kubernetes.io/last-applied-configuration': '' },
  });
});
