import type { Region } from '../region';

const CALENDAR_YEAR = { period: 'calendarYear', obligation: 'owed', from: 2020 } as const;

const OPTIONAL = { ...CALENDAR_YEAR, due: '12-20', obligation: 'optional' } as const;

/**
 * Who sends what by when. The directory comes first, since the registries point at it: its day is two months
 * before the registries close. The registries close with the window of item 6 of the roadmap, which begins in
 * 2021. The rest the roadmap asks for without a day, or the product proposes: it is taken in and not waited for.
 */
export const calendar: Region['calendar'] = [
  {
    ...CALENDAR_YEAR,
    template: 'organisations',
    due: '09-30',
    reportedBy: ['municipality', 'region'],
    source: null,
  },
  {
    ...CALENDAR_YEAR,
    template: 'mentors',
    due: '11-30',
    reportedBy: ['municipality', 'organisation'],
    from: 2021,
    source: { document: 'S0', item: 'пункт 6' },
  },
  {
    ...CALENDAR_YEAR,
    template: 'mentees',
    due: '11-30',
    reportedBy: ['municipality', 'organisation'],
    from: 2021,
    source: { document: 'S0', item: 'пункт 6' },
  },
  {
    ...CALENDAR_YEAR,
    template: 'monitoring',
    due: '12-01',
    reportedBy: ['municipality', 'organisation', 'region'],
    source: { document: 'S0', item: 'пункт 9' },
  },
  {
    ...OPTIONAL,
    template: 'practices',
    reportedBy: ['municipality', 'organisation'],
    source: { document: 'S0', item: 'пункт 7' },
  },
  {
    ...OPTIONAL,
    template: 'events',
    reportedBy: ['municipality', 'organisation', 'region'],
    source: { document: 'S0', item: 'пункты 5, 8' },
  },
  { ...OPTIONAL, template: 'eventParticipants', reportedBy: ['region'], source: null },
  {
    ...OPTIONAL,
    template: 'training',
    reportedBy: ['region'],
    source: { document: 'S0', item: 'пункт 4' },
  },
  {
    ...OPTIONAL,
    template: 'documents',
    reportedBy: ['municipality', 'organisation', 'region'],
    source: { document: 'S0', item: 'пункты 2, 3' },
  },
  {
    ...OPTIONAL,
    template: 'awards',
    reportedBy: ['municipality', 'organisation'],
    source: { document: 'S0', item: 'пункт 8' },
  },
  {
    ...OPTIONAL,
    template: 'partners',
    reportedBy: ['municipality', 'organisation'],
    source: { document: 'S4', item: 'Партнёры' },
  },
  {
    ...OPTIONAL,
    template: 'orgMonitoring',
    due: '12-01',
    reportedBy: ['municipality'],
    source: { document: 'S0', item: 'пункт 3' },
  },
  {
    ...OPTIONAL,
    template: 'roadmap',
    reportedBy: ['municipality', 'region'],
    source: { document: 'S0', item: 'пункты 1–11' },
  },
];
