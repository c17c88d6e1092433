import { type Family, familyKey } from './family';
import { rounded } from './threshold';
import type { PeopleMeasure } from './wholes';

/**
 * The family of a measure by reporter. Where it is a part of another measure its leaves also carry what it leaves of
 * that, since whoever has both can subtract, and it stays within the other's partition.
 */
export function reporterFamily(measure: PeopleMeasure, whole: PeopleMeasure | null): Family {
  const { template, indicator, wholes } = measure;
  const before = whole && familyKey(template, whole.indicator, '');
  const leaves = [...wholes].map(([id, number]) => {
    const all = whole?.wholes.get(id);

    if (whole === null) return { id, numbers: [number] };

    return { id, numbers: [number, all === undefined ? 0 : rounded(all - number)] };
  });

  return {
    key: familyKey(template, indicator, ''),
    template,
    indicator,
    cut: '',
    names: whole === null ? ['number'] : ['number', 'rest'],
    leaves,
    whole: null,
    after: before === null ? [] : [before],
    within: before,
  };
}
