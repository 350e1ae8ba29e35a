import { homeGroups } from '../../src/gitops/home-group';

test('no two kinds with a home differ in case alone, since both would have one file name', () => {
  const kinds = [...homeGroups.keys()];
  expect(new Set(kinds.map(kind => kind.toLowerCase())).size).toBe(kinds.length);
});

test('the names that apps and OpenKruise share are at home in apps', () => {
  expect(['StatefulSet', 'DaemonSet'].map(kind => homeGroups.get(kind))).toEqual(['apps', 'apps']);
});
