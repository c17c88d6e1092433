import type { Region } from '../../../../shared/regions/region';
import type { DemoPlan } from '../demoPlan';
import { irkutskPlan } from './irkutsk';
import { khabarovskPlan } from './khabarovsk';
import { primoryePlan } from './primorye';

const PLANS: ReadonlyMap<string, DemoPlan> = new Map([
  ['khabarovsk', khabarovskPlan],
  ['irkutsk', irkutskPlan],
  ['primorye', primoryePlan],
]);

const NOTHING: DemoPlan = { reporters: [], events: [], training: [], questions: [] };

/** The demonstration of a region; an empty one where there is none. */
export function demoPlan({ key }: Region): DemoPlan {
  return PLANS.get(key) ?? NOTHING;
}
