/** NetworkAttachmentDefinition `kube-system/<name>` with this configuration, as JSON. */
export function attachment(config: string, name = 'vlan6'): string {
  return `---
apiVersion: k8s.cni.cncf.io/v1
kind: NetworkAttachmentDefinition
metadata: { name: ${name}, namespace: kube-system }
spec: { config: '${config}' }
`;
}
