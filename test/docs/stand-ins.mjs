// Programs that the commands of the pages call and that need a cluster, a network, or are seldom installed: the same name, the arguments checked
// one by one, the data real. Called as `node stand-ins.mjs ROOT PROGRAM ARGUMENT…`; what it does not know, it refuses.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments, stringify } from 'yaml';

const [root, program, ...args] = process.argv.slice(2);
const programs = { helm, kubectl, kustomize, npm };
programs[program](...args);

/** `helm template RELEASE CHART [--namespace NAMESPACE] [--set KEY=VALUE]`, for charts that have nothing but values in them. */
function helm(command, release, chart, ...options) {
  if (command !== 'template') refuse();
  const { namespace = 'default', set = [] } = optionsOf(options, { namespace: 'one', set: 'many' });
  const values = parse(readFileSync(join(chart, 'values.yaml'), 'utf8'));
  for (const [, key, value] of set.map(text => /^(\w+)=(.*)$/.exec(text) ?? refuse())) values[key] = parse(value);
  const { name } = parse(readFileSync(join(chart, 'Chart.yaml'), 'utf8'));
  const data = { Values: values, Release: { Name: release, Namespace: namespace } };
  for (const file of readdirSync(join(chart, 'templates')).sort()) {
    const template = readFileSync(join(chart, 'templates', file), 'utf8');
    const text = template.replaceAll(/\{\{ \.([\w.]+) \}\}/g, (_, path) =>
      String(path.split('.').reduce((inside, key) => inside[key], data)),
    );
    process.stdout.write(`---\n# Source: ${name}/templates/${file}\n${text}`);
  }
}

/** `kustomize build FOLDER`. */
function kustomize(command, folder, ...more) {
  if (command !== 'build' || more.length > 0) refuse();
  built(folder);
}

function kubectl(command, ...rest) {
  if (command === 'kustomize' && rest.length === 1) return built(rest[0]);
  if (command === 'get') return kubectlGet(...rest);
  if (command === 'patch') return kubectlPatch(...rest);
  if (command === 'apply') return kubectlApply(rest);
  // What has been applied already has no difference.
  if (command === 'diff') return documentsOf(optionsOf(rest, { kustomize: 'one' }).kustomize);
  return refuse();
}

function kubectlGet(kinds, ...rest) {
  if (kinds === 'crd') {
    const known = readdirSync(join(root, 'crds')).flatMap(file =>
      parseAllDocuments(readFileSync(join(root, 'crds', file), 'utf8')).map(document => document.toJS()?.metadata.name),
    );
    for (const name of rest) if (!known.includes(name)) refuse(`${name} is not found`);
    console.log(['NAME', ...rest].join('\n'));
  } else if (kinds === 'deployments,daemonsets' && rest.join() === '--all-namespaces') {
    console.log(
      'NAMESPACE     NAME\nkube-system   deployment.apps/spiderpool-controller\nkube-system   daemonset.apps/spiderpool-agent',
    );
  } else refuse();
}

function kubectlPatch(kind, name, ...options) {
  const { namespace, 'patch-file': file } = optionsOf(options, { namespace: 'one', 'patch-file': 'one' });
  const patch = parse(readFileSync(file, 'utf8'));
  const { metadata } = patch;
  if (patch.kind.toLowerCase() !== kind || metadata.name !== name || metadata.namespace !== namespace)
    refuse(`${file} is not about ${kind} ${namespace}/${name}`);
  console.log(`${kind}/${name} patched`);
}

function kubectlApply(options) {
  const { filename } = optionsOf(options, { filename: 'one' });
  for (const file of readdirSync(filename).sort()) {
    const { apiVersion, kind, metadata } = parse(readFileSync(join(filename, file), 'utf8'));
    if (!apiVersion) refuse(`${file} is no object`);
    console.log(`${kind.toLowerCase()}/${metadata.name} created`);
  }
}

/** What a kustomization builds: with kubectl itself where there is one, else its resources, in their order. */
function built(folder) {
  const real = spawnSync('kubectl', ['kustomize', folder], {
    encoding: 'utf8',
    env: { ...process.env, PATH: process.env.PATH_OF_REAL_PROGRAMS },
  });
  if (!real.error) {
    process.stdout.write(real.stdout);
    process.stderr.write(real.stderr);
    process.exitCode = real.status;
  } else process.stdout.write(documentsOf(folder).join('---\n'));
}

function documentsOf(folder) {
  const { resources = [], patches = [] } = parse(readFileSync(join(folder, 'kustomization.yaml'), 'utf8'));
  for (const { path } of patches) if (!existsSync(join(folder, path))) refuse(`${path} is not there`);
  return resources.flatMap(resource =>
    resource.endsWith('.yaml')
      ? parseAllDocuments(readFileSync(join(folder, resource), 'utf8')).map(document => stringify(document.toJS()))
      : documentsOf(join(folder, resource)),
  );
}

/** Installs nothing: every package has to be one that the pages are tested with, every script one of this repository's. */
function npm(command, ...rest) {
  const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const isTested = name => name === project.name || existsSync(join(root, 'node_modules', name));
  const names = rest.filter(argument => argument !== '--save-dev');
  if (command === 'install' && names.length > 0) {
    for (const name of names) if (!isTested(name)) refuse(`nothing is tested with ${name}`);
  } else if (command === 'run' || command === 'test') {
    if (!(project.scripts[command === 'run' ? rest.join(' ') : command] ?? '')) refuse('there is no such script');
  } else if (!(command === 'ci' && rest.length === 0) && !(command === 'init' && rest.join() === '--yes')) refuse();
}

function optionsOf(words, known) {
  const options = {};
  for (let at = 0; at < words.length; at += 2) {
    const name = /^--([a-z-]+)$/.exec(words[at])?.[1];
    const value = words[at + 1];
    if (name === undefined || value === undefined || !Object.hasOwn(known, name)) refuse();
    options[name] = known[name] === 'many' ? [...(options[name] ?? []), value] : value;
  }
  return options;
}

function refuse(why = 'the stand-in knows no such call') {
  console.error(`${program} ${args.join(' ')}: ${why}`);
  process.exit(64);
}
