import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureTask } from './child';
import { CLIFF_CONTEXT, cliffs } from './cliffs';
import type { Trial } from './trial';

/** The doors that a cliff is approached through. */
export const cliffDoors = ['check', 'app'] as const;

/** Every cliff in its two sizes, through `check` and through a GitOpsApp. */
export function cliffTrials(work: string): readonly Trial[] {
  return cliffs.flatMap(({ name, title, small, large, objects }) =>
    cliffDoors.flatMap(door =>
      [small, large].map((size): Trial => {
        return {
          section: 'cliffs',
          subject: cliffSubject(name, door),
          contender: title(size),
          size,
          rounds: 3,
          measure() {
            const folder = join(work, 'cliff');
            try {
              if (door === 'app') return measureTask({ type: 'cliff', name, size, folder });
              const file = `${folder}.yaml`;
              writeFileSync(
                file,
                objects(size)
                  .map(object => JSON.stringify(object))
                  .join('\n---\n'),
              );
              writeFileSync(`${folder}-context.json`, JSON.stringify(CLIFF_CONTEXT));
              return measureTask({ type: 'check', path: file, config: `${folder}-context.json` });
            } finally {
              for (const path of [folder, `${folder}.yaml`]) rmSync(path, { recursive: true, force: true });
            }
          },
        };
      }),
    ),
  );
}

/** `pools-on-one-wire, check`. */
export function cliffSubject(name: string, door: (typeof cliffDoors)[number]): string {
  return `${name}, ${door === 'check' ? 'check' : 'GitOpsApp'}`;
}
