import type { Region } from '../region';

const OWED = {
  period: 'calendarYear',
  obligation: 'owed',
  reportedBy: ['municipality'],
  from: 2021,
  source: null,
} satisfies Omit<Region['calendar'][number], 'template' | 'due'>;

/**
 * What Хасанский район sends by when. Two days stand in S3: the registries' window (3.1, 3.2) and the
 * organisations' reports in May (5.2), which are of the school year that ends then. The other days are this
 * profile's proposal. `from` is the first year of the roadmap item that asks for it. Mentees, programmes as a
 * registry, training and partners are not named, so nobody is asked for them.
 */
export const calendar: Region['calendar'] = [
  { ...OWED, template: 'organisations', due: '09-30' },
  {
    ...OWED,
    template: 'mentors',
    due: '11-30',
    source: { document: 'S3', item: 'дорожная карта, пункты 3.1, 3.2' },
  },
  { ...OWED, template: 'practices', due: '12-20', from: 2022 },
  { ...OWED, template: 'events', due: '12-20', from: 2022 },
  { ...OWED, template: 'publications', due: '12-20', from: 2022 },
  { ...OWED, template: 'awards', due: '12-20', from: 2022 },
  { ...OWED, template: 'documents', due: '12-20' },
  {
    ...OWED,
    template: 'orgMonitoring',
    due: '05-31',
    period: 'schoolYear',
    from: 2022,
    source: { document: 'S3', item: 'дорожная карта, пункт 5.2' },
  },
  { ...OWED, template: 'monitoring', due: '12-10', from: 2022 },
  { ...OWED, template: 'roadmap', due: '12-20' },
];
