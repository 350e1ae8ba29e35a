import { type FieldProblem, FieldProblems } from '../field-problem';
import { child } from '../json';
import type { Manifest } from '../manifest';
import { FieldReader } from '../read-fields';
import { type CoordinatorBlock, readCoordinatorBlock } from './coordinator-block';

/** A SpiderCoordinator: how the pods of the whole cluster are routed, unless a SpiderMultusConfig says otherwise. */
export interface SpiderCoordinator {
  readonly manifest: Manifest;
  readonly name: string;
  readonly coordinator: CoordinatorBlock;
  readonly problems: readonly FieldProblem[];
}

/** The only name whose SpiderCoordinator the controller keeps in sync. */
export const COORDINATOR_NAME = 'default';

/** Reads a SpiderCoordinator. */
export function readSpiderCoordinator(manifest: Manifest): SpiderCoordinator {
  const problems = new FieldProblems();
  const reader = new FieldReader(child(manifest.object, 'spec'), ['spec'], problems);
  return {
    manifest,
    name: manifest.id.name,
    coordinator: readCoordinatorBlock(reader, ['spec'], problems),
    problems: problems.list,
  };
}
