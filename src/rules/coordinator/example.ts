/** A SpiderCoordinator with this spec in flow form. */
export function coordinator(spec: string, name = 'default'): string {
  return `---
apiVersion: spiderpool.spidernet.io/v2beta1
kind: SpiderCoordinator
metadata: { name: ${name} }
spec: ${spec}
`;
}
