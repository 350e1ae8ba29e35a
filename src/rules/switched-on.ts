import { type Family, familyName } from '../addresses/family';

/** A feature of Spiderpool that can be off: its Helm values, and the setting of the context that stands for them. */
interface Switch {
  readonly helm: string;
  readonly setting: string;
}

const SUBNETS: Switch = { helm: 'ipam: { spiderSubnet: { enable: true } }', setting: 'enableSpiderSubnet' };
const AUTO_POOLS: Switch = {
  helm: 'ipam: { spiderSubnet: { autoPool: { enable: true } } }',
  setting: 'enableAutoPoolForApplication',
};

/** What to paste to have a family, after what can be done without it: `remove it`. */
export function orSwitchFamilyOn(instead: string, family: Family): string {
  const setting = `enable${familyName(family)}`;
  return switchedOn(instead, { helm: `ipam: { ${setting}: true }`, setting });
}

/** What to paste to have SpiderSubnets, or the auto pools that are cut out of them. */
export function orSwitchSubnetsOn(instead: string, feature: 'subnets' | 'auto pools'): string {
  return switchedOn(instead, feature === 'subnets' ? SUBNETS : AUTO_POOLS);
}

function switchedOn(instead: string, { helm, setting }: Switch): string {
  return `${instead}, or write in Spiderpool's Helm values:\n${helm}\nand in spiderpool.yaml:\nspiderpool: { ${setting}: true }`;
}
