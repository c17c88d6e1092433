import type { CalendarEntry, Indicator, Region, RegionSettings } from '../region';
import type { Settlement } from './settlement';
import { type Targeted, targeted } from './targeted';

type Target = Settlement['targets'][number];

/**
 * `region` with what its operator has settled: targets, days, what is waited for, thresholds. Nothing else changes,
 * and what does not fit the profile (any more) is left out, so that what comes out is well formed where `region` is.
 * The very `region` where nothing is settled.
 */
export function settledRegion(region: Region, settlement: Settlement): Region {
  const { targets, days, settings } = settlement;

  if (targets.length + days.length + Object.keys(settings).length === 0) return region;

  const fitting = fittingTargets(region, targets);
  const withTargets = <T extends { readonly key: string; targets: Indicator['targets'] }>(one: T): T => ({
    ...one,
    targets: changed(one.targets, fitting.get(one.key) ?? []),
  });

  return {
    ...region,
    indicators: region.indicators.map(withTargets),
    ladders: region.ladders.map(withTargets),
    coverages: region.coverages.map(withTargets),
    calendar: region.calendar.map((entry) => settledEntry(entry, days)),
    settings: settledParameters(region.settings, settings),
  };
}

function fittingTargets(region: Region, targets: readonly Target[]): ReadonlyMap<string, readonly Target[]> {
  const { from, to } = region.period;
  const years = new Map<number, ReadonlyMap<string, Targeted>>();
  const fitting = new Map<string, Target[]>();

  for (const target of targets.filter(({ year }) => from <= year && year <= to)) {
    const { key, year } = target;
    const known = years.get(year) ?? new Map(targeted(region, year).map((one) => [one.key, one]));
    const limit = known.get(key)?.limit;

    years.set(year, known);
    if (limit === undefined || (limit !== null && (target.value ?? 0) > limit)) continue;

    fitting.set(key, [...(fitting.get(key) ?? []), target]);
  }

  return fitting;
}

/** Of several for one year the last counts. */
function changed(shipped: Indicator['targets'], settled: readonly Target[]): Indicator['targets'] {
  const byYear = new Map(shipped.map((target) => [target.year, target]));

  for (const { year, value, basis } of settled) {
    if (value === null) byYear.delete(year);
    else byYear.set(year, { year, value, ...(basis === null ? {} : { basis }) });
  }

  return [...byYear.values()].sort((one, other) => one.year - other.year);
}

/** A source that names another day is not the source of this one. */
function settledEntry(entry: CalendarEntry, days: Settlement['days']): CalendarEntry {
  const settled = days.findLast(({ template }) => template === entry.template);

  if (settled === undefined) return entry;

  const { due, obligation, basis } = settled;
  const source = due === entry.due ? entry.source : null;

  return { ...entry, due, obligation, source, ...(basis === null ? {} : { basis }) };
}

function settledParameters(shipped: RegionSettings, settled: Settlement['settings']): RegionSettings {
  return {
    satisfactionThreshold: settled.satisfactionThreshold ?? shipped.satisfactionThreshold,
    involvedRole: settled.involvedRole ?? shipped.involvedRole,
    registryCount: settled.registryCount ?? shipped.registryCount,
    menteesPerMentor: settled.menteesPerMentor ?? shipped.menteesPerMentor,
    yearOnYearTolerance: settled.yearOnYearTolerance ?? shipped.yearOnYearTolerance,
  };
}
