import { child, own } from './json';
import type { Manifest } from './manifest';

/** The annotation by which Argo CD orders the objects of one sync: lower numbers first. Flux does not know it. */
export const SYNC_WAVE = 'argocd.argoproj.io/sync-wave';

/** The wave of an object; 0 where it has none, or one that Argo CD cannot read. */
export function syncWaveOf({ object }: Manifest): number {
  const wave = own(child(child(object, 'metadata'), 'annotations'), SYNC_WAVE);
  return typeof wave === 'string' && /^[-+]?[0-9]+$/.test(wave) ? Number(wave) : 0;
}
