import { irkutsk } from './irkutsk';
import { khabarovsk } from './khabarovsk';
import { primorye } from './primorye';
import type { Region } from './region';
import { requireRegion } from './requireRegion';

/** Every region Svod ships, each checked when this module is loaded. */
export const regions: readonly Region[] = [khabarovsk, irkutsk, primorye].map(requireRegion);
