import type { Region } from '../region';

/** Whom the programmes reach, for a region of which no source sets a share of municipalities or organisations. */
export const coverages: Region['coverages'] = [
  {
    key: 'C1',
    of: 'municipalities',
    title: 'Охват муниципалитетов',
    measure: 'orgs_with_programme',
    targets: [],
    source: null,
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
