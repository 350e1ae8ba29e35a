/** Chooses objects by their labels; all conditions must hold. */
export interface LabelSelector {
  /** Labels that must have exactly these values. */
  readonly matchLabels?: { readonly [label: string]: string };
  /** Conditions on labels. */
  readonly matchExpressions?: readonly LabelSelectorRequirement[];
}

/** One condition on a label. */
export interface LabelSelectorRequirement {
  /** The label. */
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  /** The values that `In` and `NotIn` speak of. */
  readonly values?: readonly string[];
}
