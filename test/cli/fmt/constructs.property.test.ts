import { ApiObject, type Chart, Yaml } from 'cdk8s';
import {
  NetworkAttachmentDefinition,
  SpiderCoordinator,
  SpiderIPPool,
  SpiderMultusConfig,
  SpiderReservedIP,
  SpiderSubnet,
} from 'cdk8s-spiderpool';
import * as fc from 'fast-check';
import { formatFiles } from '../../../src/cli/format-files';
import { defaultContext } from '../../../src/context/default-context';
import { stringifyManifest } from '../../../src/gitops/write-yaml';
import { chart, render } from '../../constructs/tree';

/** Ranges in the third octet or group of a network, in any order and spelling. */
const spans = fc.array(fc.record({ first: fc.integer({ min: 10, max: 90 }), length: fc.nat(9), upper: fc.boolean() }), {
  minLength: 1,
  maxLength: 5,
});

const network = fc.record({
  family: fc.constantFrom<4 | 6>(4, 6),
  ips: spans,
  excludeIPs: fc.option(spans, { nil: undefined }),
  gateway: fc.boolean(),
  routes: fc.boolean(),
  poolRoutes: fc.boolean(),
  default: fc.option(fc.boolean(), { nil: undefined }),
  restricted: fc.boolean(),
});

const NETWORKS = { 4: '10.6.0.', 6: 'fd00:0:0:6::' } as const;
const CIDRS = { 4: '10.6.0.0/24', 6: 'FD00:0000:0:6::/64' } as const;
const FAR = { 4: '10.7.0.0/16', 6: 'FD01::/64' } as const;

function textsOf(family: 4 | 6, list: typeof spans extends fc.Arbitrary<infer Spans> ? Spans : never): string[] {
  return list.map(({ first, length, upper }) => {
    const text = `${NETWORKS[family]}${first}-${NETWORKS[family]}${first + length}`;
    return upper ? text.toUpperCase() : text;
  });
}

/** Every object of a tree with a subnet, pools in it and beside it, and networks. */
function objectsOf(props: typeof network extends fc.Arbitrary<infer Network> ? Network : never): readonly object[] {
  const { family } = props;
  const scope = chart();
  const address = (last: number) => `${NETWORKS[family]}${last}`.toUpperCase();
  const subnet = new SpiderSubnet(scope, 'subnet', {
    subnet: CIDRS[family],
    ips: textsOf(family, props.ips),
    ...(props.gateway ? { gateway: address(1) } : {}),
    ...(props.routes ? { routes: [{ dst: FAR[family], gw: address(2) }] } : {}),
  });
  const calico = NetworkAttachmentDefinition.fromName(scope, 'calico', { namespace: 'kube-system' });
  const pool = new SpiderIPPool(scope, 'pool', {
    subnet: props.restricted ? CIDRS[family] : subnet,
    ips: textsOf(family, props.ips),
    excludeIPs: props.excludeIPs && textsOf(family, props.excludeIPs),
    default: props.default,
    ...(props.poolRoutes ? { routes: [{ dst: FAR[family], gw: address(3) }] } : {}),
    ...(props.restricted ? { multusName: [calico], nodeName: [], namespaceAffinity: { matchLabels: { a: 'b' } } } : {}),
  });
  new SpiderReservedIP(scope, 'reserved', { ips: textsOf(family, props.ips) });
  new SpiderMultusConfig(scope, 'net', { cniType: 'macvlan', namespace: 'net', master: 'eth1', defaultPools: [pool] });
  new SpiderCoordinator(scope, 'coordinator', { podCIDRType: 'auto', hijackCIDR: [address(9)] });
  return childrenOf(scope).map(render);
}

function childrenOf(scope: Chart): readonly ApiObject[] {
  return scope.node.findAll().filter((construct): construct is ApiObject => construct instanceof ApiObject);
}

test('what constructs emit is in canonical form, to the byte, in every way it is written', () => {
  fc.assert(
    fc.property(network, props => {
      const objects = objectsOf(props);
      expect(objects).toHaveLength(5);
      const texts = [
        objects.map(object => `---\n${stringifyManifest({ ...object })}`).join(''),
        Yaml.stringify(...objects),
        JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }, null, 2),
      ];
      const files = texts.map((text, index) => ({ name: `${index}`, path: undefined, mark: '', text, cluster: null }));
      for (const file of files) {
        const [formatted] = formatFiles([file], defaultContext);
        expect(formatted).toEqual({ file, text: file.text, left: [], problems: [] });
      }
    }),
    { numRuns: 60 },
  );
});
