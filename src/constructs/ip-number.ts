import { type PropChecks, shown } from './prop-checks';

/** The size of a pool made for a workload: a number of addresses, or `'+2'` for so many on top of the replicas. */
export type IpNumber = number | `+${number}`;

const FORM = /^\+(0|[1-9]\d{0,8})$/;

/** The text of `ipam.spidernet.io/ippool-ip-number`, in the only two forms worth writing: Spiderpool reads odder ones in ways nobody means. */
export function ipNumberText(checks: PropChecks, prop: string, value: IpNumber): string {
  if (typeof value === 'string' && FORM.test(value)) return value;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > 2_147_483_647) {
    return checks.refuse(prop, ` must be a whole number of at least 0 or a text such as "+2", not ${shown(value)}`);
  }
  return String(value);
}
