import type { Phase } from './clock.ts';
import type { Control } from './control.ts';

/**
 * What a key asks of the clock while a routine runs.
 *
 * @param key as `KeyboardEvent.key` names it
 * @example controlOf(' ', 'running') // 'pause'
 */
export function controlOf(key: string, phase: Phase): Control | undefined {
  switch (key) {
    case ' ':
      return phase === 'running' ? 'pause' : 'resume';
    case 'ArrowLeft':
      return 'back';
    case 'ArrowRight':
      return 'skip';
    default:
      return undefined;
  }
}
