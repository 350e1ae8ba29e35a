/** A network that pods attach to: a NetworkAttachmentDefinition, made here or elsewhere. */
export interface INetwork {
  /** The namespace of the NetworkAttachmentDefinition. */
  readonly namespace: string;
  /** The name of the NetworkAttachmentDefinition. */
  readonly name: string;
  /** The VLAN it is on, 0 for none; undefined where nobody said. */
  readonly vlan?: number;
}

/** The form that annotations and `multusName` use: `namespace/name`. */
export function networkReference({ namespace, name }: INetwork): string {
  return `${namespace}/${name}`;
}
