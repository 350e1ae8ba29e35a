import { liveAddressLeaked } from './live-address-leaked';
import { liveCidrFixed } from './live-cidr-fixed';
import { livePoolInUse } from './live-pool-in-use';
import { livePoolOverlap } from './live-pool-overlap';
import { livePoolShort } from './live-pool-short';
import { livePoolTerminating } from './live-pool-terminating';
import type { LiveRule } from './live-rule';
import { liveSubnetShort } from './live-subnet-short';

/** Every rule there is that holds a plan against a live cluster. */
export const liveCatalogue: readonly LiveRule[] = [
  liveCidrFixed,
  livePoolTerminating,
  livePoolInUse,
  livePoolOverlap,
  livePoolShort,
  liveSubnetShort,
  liveAddressLeaked,
];
