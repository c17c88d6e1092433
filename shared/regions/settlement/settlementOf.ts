import type { Region, RegionSettings } from '../region';
import type { Settlement } from './settlement';
import { type Targeted, targeted } from './targeted';

/** What was settled over `shipped` where `settled` came out: `settledRegion(shipped, settlementOf(shipped, settled))` is `settled`. */
export function settlementOf(shipped: Region, settled: Region): Settlement {
  const before = new Map(targeted(shipped, null).map((one) => [one.key, one]));

  return {
    targets: targeted(settled, null).flatMap((one) => targetsOf(before.get(one.key)?.targets ?? [], one)),
    days: settled.calendar.flatMap(({ template, due, obligation, basis }) => {
      const entry = shipped.calendar.find((each) => each.template === template);
      const isSame = entry?.due === due && entry.obligation === obligation && entry.basis === basis;

      return isSame ? [] : [{ template, due, obligation, basis: basis ?? null }];
    }),
    settings: differing(shipped.settings, settled.settings),
  };
}

function targetsOf(before: Targeted['targets'], { key, targets }: Targeted): Settlement['targets'] {
  const gone = before.filter(({ year }) => targets.every((target) => target.year !== year));
  const changed = targets.filter(({ year, value, basis }) => {
    const old = before.find((target) => target.year === year);

    return old?.value !== value || old.basis !== basis;
  });

  return [
    ...changed.map(({ year, value, basis }) => ({ key, year, value, basis: basis ?? null })),
    ...gone.map(({ year }) => ({ key, year, value: null, basis: null })),
  ];
}

function differing(before: RegionSettings, after: RegionSettings): Settlement['settings'] {
  const old = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(after).filter(([key, value]) => old.get(key) !== value);

  // Safe: keys and values are those of the region's settings.
  return Object.fromEntries(changed) as Settlement['settings'];
}
