import { resolve } from 'node:path';
import { fits } from '../context/data-node';
import { resourceName, type TextForm } from '../context/text-form';
import { isJsonObject } from '../manifests/json';
import { isInside } from '../synth/path-inside';
import type { ArgoCdApplicationProps } from './argo-cd/application-props';
import type { FluxKustomizationProps } from './flux/kustomization-props';
import { type Protection, protections } from './protection';

/** What is made for Argo CD. */
export interface ArgoCdProps {
  /**
   * Writes the Application, or the ApplicationSet, that syncs the output, and a patch with what Argo CD has to be told of these kinds.
   *
   * @default - neither is written
   */
  readonly application?: ArgoCdApplicationProps;
}

/** What is made for Flux. */
export interface FluxProps {
  /**
   * Writes the Kustomizations that apply the output, and a patch that gives others the same health checks.
   *
   * @default - neither is written
   */
  readonly kustomization?: FluxKustomizationProps;
}

/** How a `GitOpsApp` is delivered. */
export interface DeliveryProps {
  /**
   * Settings for Argo CD. `false` leaves its annotations out of every object, those for order and for protection.
   *
   * @default - objects have the annotations, and nothing else is written
   */
  readonly argoCd?: ArgoCdProps | false;
  /**
   * Settings for Flux. `false` leaves its annotations out of every object, those for protection.
   *
   * @default - objects have the annotations, and nothing else is written
   */
  readonly flux?: FluxProps | false;
  /**
   * What the tools may do with subnets and pools that left Git. With `confirm` and `keep` a SpiderCoordinator is kept. `setDelivery` says otherwise
   * for single objects, and for other kinds.
   *
   * @default 'confirm'
   */
  readonly protection?: Protection;
  /**
   * The folder for the objects that `argoCd.application` and `flux.kustomization` ask for, relative to the working directory: none that is synced
   * with the output. One app to a folder: what an app wrote there and no longer wants, it removes. `cdk8s-spiderpool synth` changes it together
   * with the output, or not at all. It is not written where cdk8s-cli puts the output outside the working directory (`cdk8s synth --stdout`).
   *
   * @default 'deploy'
   */
  readonly deployFolder?: string;
}

/** Whoever writes JavaScript gets the same answers: everything wrong with the props, one text each. */
export function deliveryProblems(props: DeliveryProps, outdir: string): readonly string[] {
  const { argoCd, flux, protection, deployFolder = DEPLOY_FOLDER } = props;
  return [
    ...oneOf('protection', protection, protections),
    ...(typeof deployFolder === 'string' && deployFolder !== ''
      ? folderProblems(props, deployFolder, outdir)
      : [refusal('deployFolder', deployFolder, 'the path of a folder')]),
    ...block('argoCd', argoCd, given => applicationProblems(given.application)),
    ...block('flux', flux, given => kustomizationProblems(given.kustomization)),
  ];
}

/** Where the objects of the tools go unless the app says otherwise. */
export const DEPLOY_FOLDER = 'deploy';

function block<Given extends object>(
  name: string,
  given: Given | false | undefined,
  problemsOf: (given: Given) => readonly string[],
): readonly string[] {
  if (given === undefined || given === false) return [];
  return isJsonObject(given) ? problemsOf(given) : [refusal(name, given, 'settings, or false')];
}

function applicationProblems(application: ArgoCdApplicationProps | undefined): readonly string[] {
  const at = 'argoCd.application';
  if (application === undefined) return [];
  if (!isJsonObject(application)) return [refusal(at, application, 'settings')];
  const { name, repoURL, path, namespace, kind, sync, syncOptions = [] } = application;
  return [
    ...(name === undefined
      ? [refusal(`${at}.name`, name, resourceName.words)]
      : text(`${at}.name`, name, resourceName)),
    ...(typeof repoURL === 'string' && repoURL !== ''
      ? []
      : [refusal(`${at}.repoURL`, repoURL, 'the URL of a repository')]),
    ...text(`${at}.path`, path, pathInRepository),
    ...text(`${at}.namespace`, namespace, resourceName),
    ...oneOf(`${at}.kind`, kind, ['Application', 'ApplicationSet']),
    ...oneOf(`${at}.sync`, sync, ['automated', 'manual']),
    ...syncOptions.flatMap(option =>
      /^(Replace|Force)\s*=\s*true$/i.test(option.trim())
        ? `${at}.syncOptions cannot have ${option}: objects are removed and made anew by it, and a pool that is in use then hangs in termination and gives out no addresses`
        : [],
    ),
  ];
}

function kustomizationProblems(kustomization: FluxKustomizationProps | undefined): readonly string[] {
  const at = 'flux.kustomization';
  if (kustomization === undefined) return [];
  if (!isJsonObject(kustomization)) return [refusal(at, kustomization, 'settings')];
  const { name, path, namespace, interval, timeout } = kustomization;
  return [
    ...(name === undefined
      ? [refusal(`${at}.name`, name, resourceName.words)]
      : text(`${at}.name`, name, resourceName)),
    ...text(`${at}.path`, path, pathInRepository),
    ...text(`${at}.namespace`, namespace, resourceName),
    ...text(`${at}.interval`, interval, duration),
    ...text(`${at}.timeout`, timeout, duration),
  ];
}

function folderProblems({ argoCd, flux }: DeliveryProps, folder: string, outdir: string): readonly string[] {
  const application = argoCd ? argoCd.application : undefined;
  const kustomization = flux ? flux.kustomization : undefined;
  if (!application && !kustomization) return [];
  const deploy = resolve(folder);
  // A command that stages the output names another folder here than the one that is synced in the end.
  const synced = [outdir, application?.path, kustomization?.path].flatMap(path =>
    typeof path === 'string' ? resolve(path) : [],
  );
  const meets = synced.some(path => path === deploy || isInside(deploy, path) || isInside(path, deploy));
  return meets
    ? [
        `deployFolder ${JSON.stringify(folder)} and the output folder cannot be one inside the other: the tools would apply their own settings as part of the app`,
      ]
    : [];
}

/** Where something lies in a repository. */
const pathInRepository: TextForm = {
  pattern: /^(?!\/)(?!(.*\/)?\.\.(\/|$))[^\\]+$/,
  maxLength: 4096,
  words: 'a path from the root of the repository (forward slashes, no leading slash, no "..")',
};

/** What Flux takes for a time. */
const duration: TextForm = {
  pattern: /^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$/,
  maxLength: 50,
  words: 'a duration such as "10m" or "1h30m"',
};

function text(name: string, value: unknown, form: TextForm): readonly string[] {
  if (value === undefined || (typeof value === 'string' && fits(value, form))) return [];
  return [refusal(name, value, form.words)];
}

function oneOf(name: string, value: unknown, values: readonly unknown[]): readonly string[] {
  if (value === undefined || values.includes(value)) return [];
  return [refusal(name, value, values.map(known => JSON.stringify(known)).join(' or '))];
}

function refusal(name: string, value: unknown, words: string): string {
  return `${name} must be ${words}; it is ${JSON.stringify(value)}`;
}
