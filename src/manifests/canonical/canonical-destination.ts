import type { Cidr } from '../../addresses/cidr';

/** The destination of a route: in canonical spelling, but with its host bits, which Spiderpool allows and stores as they are written. */
export function canonicalDestination(destination: Cidr): string {
  return destination.hasHostBits ? destination.text : destination.toString();
}
