import type { ApplyStep } from './apply-order';

/**
 * What a GitOps tool may do with an object that left Git.
 *
 * - `confirm`: Argo CD removes it once somebody confirms; Flux, which cannot ask, leaves it.
 * - `keep`: neither tool removes it.
 * - `none`: both remove it like any other object.
 */
export type Protection = 'confirm' | 'keep' | 'none';

/** The values of `Protection`. */
export const protections: readonly Protection[] = ['confirm', 'keep', 'none'];

/**
 * What an object gets that nobody spoke about alone.
 *
 * Subnets and pools have what the app says: a removed subnet takes every pool that belongs to it along, and a removed pool hangs in
 * termination, without giving out addresses, until its last pod is gone. A coordinator is kept where the app protects anything: no controller of
 * Spiderpool's ever takes its finalizer away, so that a confirmed removal would never end.
 */
export function protectionOf(step: ApplyStep['step'], ofApp: Protection): Protection {
  switch (step) {
    case 'subnets':
    case 'pools':
      return ofApp;
    case 'coordinator':
      return ofApp === 'none' ? 'none' : 'keep';
    default:
      return 'none';
  }
}
