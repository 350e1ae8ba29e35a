import type { NumberForm } from './data-node';

/** The VLAN ids Spiderpool admits: 0, untagged, to 4094, the last that IEEE 802.1Q leaves for use. */
export const vlanIds: NumberForm = { least: 0, most: 4094 };
