import fc from 'fast-check';
import { decodeText } from '../../../src/manifests/source/decode-text';
import { readYamlDocuments } from '../../../src/manifests/source/read-yaml-documents';

const SEED = `# web
apiVersion: apps.kruise.io/v1alpha1
kind: CloneSet
metadata: &meta
  name: web
  annotations:
    ipam.spidernet.io/ippools: '[{"interface":"net1","ipv4":["web-v4"]}]'
spec:
  replicas: 3
  template:
    metadata:
      <<: *meta
      labels: {app: web, "on": yes}
    spec:
      containers:
        - name: main
          args: ["-c", 'it''s', |]
---
apiVersion: v1
kind: List
items:
- kind: SpiderIPPool
  metadata: {name: web-v4}
  text: |
    line
     - more
  folded: >-
    a
    b
...
{"kind": "List", "items": [{"a": 1.5e3}, null]}
`;

const fragment = fc.oneof(
  fc.constantFrom(
    '{{',
    '}}',
    '[',
    ']',
    '{',
    '}',
    ': ',
    '- ',
    '? ',
    '"',
    "'",
    '|',
    '>',
    '&a ',
    '*a',
    '*meta',
    '!!',
    '!!int ',
    '%YAML 1.1\n',
    '---',
    '...',
    '\n',
    '\r',
    '\t',
    '#',
    '<<: ',
    '__proto__: ',
    '\\u0000',
    '@',
    '`',
  ),
  fc.string({ maxLength: 3, unit: 'binary' }),
);

const mutation = fc.record({ at: fc.nat(SEED.length), cut: fc.nat(12), insert: fragment });

test('no mutation of a file throws, and every problem and every document has a place', () => {
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), mutations => {
      let text = SEED;
      for (const { at, cut, insert } of mutations) text = text.slice(0, at) + insert + text.slice(at + cut);
      const decoded = decodeText(Buffer.from(text));
      if (!decoded.ok) return;
      const lines = decoded.value.split('\n');
      const { documents, problems } = readYamlDocuments(decoded.value, 'a.yaml');
      expect(documents.length + problems.length).toBeGreaterThan(0);
      for (const { at, message } of problems) {
        expect(at?.line).toBeLessThanOrEqual(lines.length);
        expect(message).not.toMatch(/\n|undefined|Error/);
      }
      for (const { origin } of documents) {
        const place = origin.locate(['spec', 'template', 'metadata', 'labels', 'on']) ?? { line: 0, sourceLine: '' };
        expect(lines[place.line - 1]?.replace(/\r$/, '')).toBe(place.sourceLine);
      }
    }),
    { numRuns: 800 },
  );
});
