import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The version in the package's own package.json, which is some folders up, fewer in the sources than in the build. */
export function packageVersion(): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    try {
      const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      if (name === 'cdk8s-spiderpool') return version;
    } catch {
      // No package.json here.
    }
  }
  return 'unknown';
}
