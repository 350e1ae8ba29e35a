import { kustomizationText, listedResources } from '../../src/gitops/kustomization';

test('a list is read back as it was written', () => {
  const resources = ['namespace._cluster.shop.yaml', 'clusterrole._cluster.system_3aproxy.yaml', '00-network'];
  expect(listedResources(kustomizationText(resources))).toEqual(resources);
});

test('a list that git left in conflict still tells both sides', () => {
  const text = kustomizationText(['a.yaml']).replace(
    '- a.yaml',
    '<<<<<<< HEAD\n- a.yaml\n=======\n- b.yaml\n>>>>>>> topic',
  );
  expect(listedResources(text)).toEqual(['a.yaml', 'b.yaml']);
});

test('a list with the line ends of Windows is read, too', () => {
  expect(listedResources(kustomizationText(['a.yaml']).replaceAll('\n', '\r\n'))).toEqual(['a.yaml']);
});

test('entries that lead out of the folder are not believed', () => {
  const text = `${kustomizationText([])}- ../secret.yaml\n- /etc/passwd\n- a/b.yaml\n- ..\n- .hidden\n- A.yaml\n`;
  expect(listedResources(text)).toEqual([]);
});

test("somebody else's list is not ours", () => {
  expect(listedResources('resources:\n- a.yaml\n')).toBeUndefined();
  expect(listedResources('resources: # Written by cdk8s-spiderpool\n- a.yaml\n')).toBeUndefined();
});
