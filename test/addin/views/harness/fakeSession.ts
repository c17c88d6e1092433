import type { Owner, Session } from '../../../../addin/src/usecases/desk';
import { irkutsk } from '../../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { requireRegion } from '../../../../shared/regions/requireRegion';
import type { HarnessOptions } from './options';

const REPORTERS: Session['reporters'] = [
  { key: '08701000', kind: 'municipality', name: 'городской округ «Город Хабаровск»' },
  { key: '08709000', kind: 'municipality', name: 'городской округ «Город Комсомольск-на-Амуре»' },
];

/** The owner of the workbook. */
export const owner: Owner = {
  region: requireRegion(khabarovsk),
  reporter: { key: '08701000', kind: 'municipality', name: 'городской округ «Город Хабаровск»' },
  year: 2024,
};

/** The owner of a workbook with as many sheets as there can be. */
export const wideOwner: Owner = {
  region: requireRegion(irkutsk),
  reporter: {
    key: '25701000',
    kind: 'municipality',
    name: 'муниципальное образование города Иркутск и Иркутского района',
  },
  year: 2024,
};

/** Who holds the key, or `null`. */
export function sessionOf(
  key: HarnessOptions['key'] = 'reporter',
  sheets: HarnessOptions['sheets'] = 'few',
  registries: Session['registries'] = 'rows',
): Session | null {
  if (key === 'none') return null;

  const operator = key === 'operator';

  return {
    id: 'm1',
    label: operator ? 'ХКИРО' : 'отдел образования, рабочее место 2',
    region: sheets === 'all' ? wideOwner.region.key : 'khabarovsk',
    role: operator ? 'operator' : 'reporter',
    reporters: operator
      ? [{ key: 'region', kind: 'region', name: 'Хабаровский край' }]
      : sheets === 'all'
        ? [{ ...wideOwner.reporter }]
        : REPORTERS.slice(0, key === 'many' ? 2 : 1),
    openYears: [2023, 2024, 2025],
    registries,
    expires: null,
  };
}
