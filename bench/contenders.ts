import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App, YamlOutputType } from 'cdk8s';
import { parseAllDocuments } from 'yaml';
import { main } from '../src/cli/main';
import { parseContext } from '../src/context/parse-context';
import { GitOpsApp } from '../src/index';
import { type Manifest, readManifest } from '../src/manifests/manifest';
import { findFiles } from '../src/manifests/source/find-files';
import { judge } from '../src/rules/judge';
import { chartOf, type Estate, estateContext } from './estate';
import { buildConstructs } from './estate-constructs';
import { buildPlainObjects, plainObject } from './estate-objects';

/** Something that is measured: it does its work on an estate in its own way, and tells what of the time was what. */
export interface Contender {
  readonly name: string;
  readonly title: string;
  /** What it reads: nothing but the estate, or the folder that `GitOpsApp` wrote before. */
  readonly reads: 'estate' | 'folder';
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

/** All of them in this process's language, the baseline first. */
export const contenders: readonly Contender[] = [
  plainApp('plain-per-chart', YamlOutputType.FILE_PER_CHART),
  plainApp('plain-per-resource', YamlOutputType.FILE_PER_RESOURCE),
  {
    name: 'gitops-app',
    title: 'GitOpsApp, everything on, one file per object',
    reads: 'estate',
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
    title: 'our constructs in a plain App, one file per chart',
    reads: 'estate',
    run(estate, folder, watch) {
      const app = new App({ outdir: folder });
      watch.step('build', () => buildConstructs(app, estate));
      watch.step('synth', () => app.synth());
    },
  },
  {
    name: 'engine',
    title: 'the engine alone: manifests in memory to findings and plan',
    reads: 'estate',
    run(estate, _, watch) {
      const manifests = manifestsOf(estate);
      const context = parseContext(estateContext(estate));
      if (!context.ok) throw new Error('the context of the estate cannot be used');
      const { findings } = watch.step('judge', () => judge(manifests, context.value));
      if (findings.length > 0) throw new Error(`${findings.length} findings, first: ${findings[0]?.message}`);
    },
  },
  {
    name: 'yaml-parse',
    title: 'reading the files and parsing them with the yaml package alone',
    reads: 'folder',
    run(_, folder, watch) {
      watch.step('parse', () => {
        for (const { absolute } of findFiles([folder], folder).files) {
          for (const document of parseAllDocuments(readFileSync(absolute, 'utf8'))) document.toJS();
        }
      });
    },
  },
  {
    name: 'check',
    title: 'cdk8s-spiderpool check on the files',
    reads: 'folder',
    async run(_, folder, watch) {
      const written: string[] = [];
      const sink = { write: (text: string) => written.push(text) > 0, isTTY: false, columns: undefined };
      await watch.asyncStep('check', async () => {
        const status = await main(['check', folder, '--config', join(`${folder}-context.json`)], {
          cwd: folder,
          env: {},
          stdin: process.stdin,
          stdout: sink,
          stderr: sink,
        });
        if (status !== 0) throw new Error(`check ended with ${status}: ${written.join('')}`);
      });
    },
  },
];

const DEPLOY = {
  argoCd: { application: { name: 'estate', repoURL: 'https://git.example.com/estate.git' } },
  flux: { kustomization: { name: 'estate' } },
};

function plainApp(name: string, yamlOutputType: YamlOutputType): Contender {
  const files = yamlOutputType === YamlOutputType.FILE_PER_CHART ? 'chart' : 'resource';
  return {
    name,
    title: `plain ApiObjects in a plain App, nothing checked, one file per ${files}`,
    reads: 'estate',
    run(estate, folder, watch) {
      const app = new App({ outdir: folder, yamlOutputType });
      watch.step('build', () => buildPlainObjects(app, estate));
      watch.step('synth', () => app.synth());
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
