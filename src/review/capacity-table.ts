import type { AddressPlan } from '../plan/address-plan';
import type { TextStyle } from './color';

/** The pools of a plan as an aligned table for people, each with what it has and what is asked of it. Ends with a line feed. */
export function formatCapacityTable(_plan: AddressPlan, _style: TextStyle): string {
  return '';
}
