import { khabarovsk } from './khabarovsk';
import type { Region } from './region';
import { requireRegion } from './requireRegion';

/** Every region Svod ships, each checked when this module is loaded. */
export const regions: readonly Region[] = [khabarovsk].map(requireRegion);
