import { TEMPLATE_KEYS } from '../../templates/templates';
import type { Region } from '../region';
import type { RegionFault } from './regionFault';
import { repeatFaults } from './repeatFaults';

/** Templates that the calendar names twice or not at all: each needs exactly one day. */
export function calendarFaults(region: Region): RegionFault[] {
  const named = region.calendar.map(({ template }, index) => ({
    value: template,
    path: `calendar[${index}].template`,
  }));
  const missing = TEMPLATE_KEYS.filter((key) => !named.some(({ value }) => value === key));

  return [
    ...repeatFaults(named),
    ...missing.map((key) => ({ path: 'calendar', message: `no day for ${key}` })),
  ];
}
