import type { Construct } from 'constructs';
import { appState } from './app-state';

/**
 * Turns the engine on for the App that a construct is part of. Every construct of this package calls it; calling it again changes nothing.
 *
 * A construct that is part of no App is left alone.
 */
export function openDoor(scope: Construct): void {
  appState(scope).door = 'open';
}
