import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { App, YamlOutputType } from 'cdk8s';
import { parseAllDocuments } from 'yaml';
import { parseContext } from '../src/context/parse-context';
import { GitOpsApp } from '../src/index';
import { type Manifest, readManifest } from '../src/manifests/manifest';
import { findFiles } from '../src/manifests/source/find-files';
import { judge } from '../src/rules/judge';
import { chartOf, type Estate, estateContext } from './estate';
import { buildConstructs } from './estate-constructs';
import { buildPlainObjects, plainObject } from './estate-objects';
import { checkPath } from './run-check';

/** Something that is measured: it does its work on an estate in its own way, and tells what of the time was what. */
export interface Contender {
  readonly name: string;
  /** What makes a difference to it: in how many charts an estate is, or only which objects there are, in memory or in files of GitOpsApp. */
  readonly reads: 'charts' | 'objects' | 'files';
  /** Does the work once. What a step needs beforehand and is not part of it is not inside a `Stopwatch` step. */
  run(estate: Estate, folder: string, watch: Stopwatch): void | Promise<void>;
}

/** Takes the time of the steps of a contender. */
export class Stopwatch {
  /** Seconds by step. */
  readonly seconds: Record<string, number> = {};
  /** Seconds that processors worked in all steps together, those of the garbage collector's threads included. */
  processor = 0;

  step<Value>(name: string, action: () => Value): Value {
    const stop = this.start(name);
    const value = action();
    stop();
    return value;
  }

  async asyncStep(name: string, action: () => Promise<unknown>): Promise<void> {
    const stop = this.start(name);
    await action();
    stop();
  }

  private start(name: string): () => void {
    const start = performance.now();
    const before = process.cpuUsage();
    return () => {
      const { user, system } = process.cpuUsage(before);
      this.seconds[name] = (performance.now() - start) / 1000;
      this.processor += (user + system) / 1e6;
    };
  }
}

/**
 * All of them in this process's language, the baseline first: plain ApiObjects in a plain App, of which nothing is checked, one file per chart
 * and one per resource; GitOpsApp with everything on, one file per object; our constructs in a plain App, one file per chart; the engine alone,
 * from manifests in memory to findings and plan; the `yaml` package alone, and `check`, on the files that GitOpsApp wrote, and on one file of them
 * all.
 */
export const contenders: readonly Contender[] = [
  plainApp('plain-per-chart', YamlOutputType.FILE_PER_CHART),
  plainApp('plain-per-resource', YamlOutputType.FILE_PER_RESOURCE),
  {
    name: 'gitops-app',
    reads: 'charts',
    run(estate, folder, watch) {
      const app = new GitOpsApp({
        outdir: folder,
        argoCd: DEPLOY.argoCd,
        flux: DEPLOY.flux,
        deployFolder: `${folder}-deploy`,
      });
      watch.step('build', () => buildConstructs(app, estate));
      watch.step('synth', () => app.synth());
    },
  },
  {
    name: 'constructs',
    reads: 'charts',
    run(estate, folder, watch) {
      const app = new App({ outdir: folder });
      watch.step('build', () => buildConstructs(app, estate));
      watch.step('synth', () => app.synth());
    },
  },
  {
    name: 'engine',
    reads: 'objects',
    run(estate, _, watch) {
      const manifests = manifestsOf(estate);
      const context = parseContext(estateContext(estate));
      if (!context.ok) throw new Error('the context of the estate cannot be used');
      const { findings } = watch.step('judge', () => judge(manifests, context.value));
      if (findings.length > 0) throw new Error(`${findings.length} findings, first: ${findings[0]?.message}`);
    },
  },
  parsing('yaml-parse', folder => findFiles([folder], folder).files.map(({ absolute }) => absolute)),
  checking('check', folder => folder),
  parsing('yaml-parse-one-file', folder => [`${folder}-all.yaml`]),
  checking('check-one-file', folder => `${folder}-all.yaml`),
];

const DEPLOY = {
  argoCd: { application: { name: 'estate', repoURL: 'https://git.example.com/estate.git' } },
  flux: { kustomization: { name: 'estate' } },
};

function plainApp(name: string, yamlOutputType: YamlOutputType): Contender {
  return {
    name,
    reads: 'charts',
    run(estate, folder, watch) {
      const app = new App({ outdir: folder, yamlOutputType });
      watch.step('build', () => buildPlainObjects(app, estate));
      watch.step('synth', () => app.synth());
    },
  };
}

function parsing(name: string, files: (folder: string) => readonly string[]): Contender {
  return {
    name,
    reads: 'files',
    run(_, folder, watch) {
      watch.step('parse', () => {
        for (const file of files(folder)) {
          for (const document of parseAllDocuments(readFileSync(file, 'utf8'))) document.toJS();
        }
      });
    },
  };
}

function checking(name: string, path: (folder: string) => string): Contender {
  return {
    name,
    reads: 'files',
    async run(_, folder, watch) {
      await watch.asyncStep('check', async () => {
        const told = await checkPath(path(folder), dirname(folder), '--config', `${folder}-context.json`);
        if (!told.includes(': 0 errors, 0 warnings, 0 notes')) throw new Error(`check found something: ${told}`);
      });
    },
  };
}

/** The estate as the engine gets it: plain data, apart from any construct. */
function manifestsOf(estate: Estate): readonly Manifest[] {
  return estate.items.map((item, index) => {
    const cluster = estate.clusters[chartOf(estate, index)] ?? null;
    const source = { origin: { type: 'construct', path: item.name }, cluster, role: 'judged' } as const;
    const manifest = readManifest(JSON.parse(JSON.stringify(plainObject(item))), source);
    if (!manifest.ok) throw new Error(manifest.problem.message);
    return manifest.value;
  });
}
