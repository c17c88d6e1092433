import type { Region } from '../region';

const YEARS = [2020, 2021, 2022, 2023, 2024];

/** «Охват 100% муниципальных районов края» (S4) holds for the whole term; of organisations no source sets a share. */
export const coverages: Region['coverages'] = [
  {
    key: 'C1',
    of: 'municipalities',
    title: 'Охват муниципалитетов края',
    measure: 'orgs_with_programme',
    targets: YEARS.map((year) => ({ year, value: 100 })),
    source: { document: 'S4', item: 'Целевая аудитория' },
  },
  {
    key: 'C2',
    of: 'organisations',
    title: 'Охват образовательных организаций',
    measure: 'orgs_with_programme',
    total: 'orgs_total',
    targets: [],
    source: null,
  },
];
