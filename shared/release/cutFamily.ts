import { type Family, familyKey } from './family';
import { rounded } from './threshold';
import type { PeopleMeasure } from './wholes';

/**
 * The family of a measure cut by one dimension, over all reporters together. `of` is the measure it is a part of
 * (persons of rows), whose groups of the same cut it stays within.
 */
export function cutFamily(measure: PeopleMeasure, cut: string, of: PeopleMeasure | null): Family {
  const { template, indicator, wholes, cuts } = measure;
  const groups = cuts.get(cut) ?? new Map<string, number>();
  const wider = of?.cuts.get(cut);
  const whole = [...wholes.values()].reduce((sum, number) => sum + number, 0);
  const all = [...(of?.wholes.values() ?? [])].reduce((sum, number) => sum + number, 0);
  const within = of && familyKey(template, of.indicator, cut);

  return {
    key: familyKey(template, indicator, cut),
    template,
    indicator,
    cut,
    names: of ? ['number', 'rest'] : ['number'],
    leaves: [...groups].map(([id, number]) => ({
      id,
      numbers: of ? [number, rounded((wider?.get(id) ?? 0) - number)] : [number],
    })),
    whole: of ? [rounded(whole), rounded(all - whole)] : [rounded(whole)],
    after: [familyKey(template, indicator, ''), ...(within === null ? [] : [within])],
    within,
  };
}
