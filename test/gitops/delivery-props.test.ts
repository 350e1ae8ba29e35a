import { GitOpsApp } from 'cdk8s-spiderpool';

const repoURL = 'https://git.example.com/network.git';

function refusalOf(props: object): string {
  try {
    new GitOpsApp({ outdir: 'dist', context: {}, ...props });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'none';
}

const application = (more: object) => ({ argoCd: { application: { name: 'shop', repoURL, ...more } } });
const kustomization = (more: object) => ({ flux: { kustomization: { name: 'shop', ...more } } });

test.each<[object, string]>([
  [{ protection: 'off' }, 'protection must be "confirm" or "keep" or "none"; it is "off"'],
  [{ deployFolder: '' }, 'deployFolder must be the path of a folder; it is ""'],
  [{ argoCd: true }, 'argoCd must be settings, or false; it is true'],
  [{ flux: 'no' }, 'flux must be settings, or false; it is "no"'],
  [{ argoCd: { application: 'shop' } }, 'argoCd.application must be settings; it is "shop"'],
  [application({ name: undefined }), 'argoCd.application.name must be a resource name'],
  [application({ name: 'Shop' }), 'argoCd.application.name must be a resource name'],
  [application({ repoURL: '' }), 'argoCd.application.repoURL must be the URL of a repository; it is ""'],
  [application({ path: '../dist' }), 'argoCd.application.path must be a path from the root of the repository'],
  [application({ path: '/dist' }), 'argoCd.application.path must be a path from the root of the repository'],
  [application({ kind: 'App' }), 'argoCd.application.kind must be "Application" or "ApplicationSet"; it is "App"'],
  [application({ sync: true }), 'argoCd.application.sync must be "automated" or "manual"; it is true'],
  [application({ syncOptions: ['Replace=true'] }), 'argoCd.application.syncOptions cannot have Replace=true: '],
  [
    application({ syncOptions: ['Prune=false', ' Force = true '] }),
    'argoCd.application.syncOptions cannot have  Force = true : ',
  ],
  [kustomization({ name: 'a b' }), 'flux.kustomization.name must be a resource name'],
  [
    kustomization({ interval: '10' }),
    'flux.kustomization.interval must be a duration such as "10m" or "1h30m"; it is "10"',
  ],
  [
    kustomization({ timeout: 600 }),
    'flux.kustomization.timeout must be a duration such as "10m" or "1h30m"; it is 600',
  ],
  [
    { ...application({}), deployFolder: 'dist/deploy' },
    'deployFolder "dist/deploy" and the output folder cannot be one inside the other',
  ],
  [
    { ...kustomization({ path: 'out' }), deployFolder: './out' },
    'deployFolder "./out" and the output folder cannot be',
  ],
  [{ ...kustomization({}), deployFolder: '.' }, 'deployFolder "." and the output folder cannot be'],
])('props %j are refused', (props, message) => {
  expect(refusalOf(props)).toContain(`GitOpsApp: props.${message}`);
});

test('options that do no harm are let through', () => {
  expect(refusalOf(application({ syncOptions: ['Replace=false', 'ServerSideApply=true'] }))).toBe('none');
  expect(refusalOf({ ...kustomization({ interval: '1h30m' }), protection: 'keep', argoCd: false })).toBe('none');
});
