import type { Region } from '../region';

const OWED = { period: 'calendarYear', obligation: 'owed', from: 2020, source: null } as const;
const OPTIONAL = { ...OWED, obligation: 'optional' } as const;

/**
 * Who sends what by when. S1 names years, never a day, so every day is this profile's proposal: the directory
 * first, then the registries, then the organisations' own monitoring and the municipal one, and at the end
 * what is added up over the year. `from` is the first year of the roadmap item that asks for it.
 */
export const calendar: Region['calendar'] = [
  { ...OWED, template: 'organisations', due: '09-30', reportedBy: ['municipality', 'region'] },
  {
    ...OWED,
    template: 'programmes',
    due: '11-30',
    reportedBy: ['municipality', 'organisation'],
    from: 2021,
  },
  { ...OWED, template: 'mentors', due: '11-30', reportedBy: ['municipality', 'organisation'] },
  { ...OWED, template: 'mentees', due: '11-30', reportedBy: ['municipality', 'organisation'] },
  { ...OPTIONAL, template: 'partners', due: '11-30', reportedBy: ['municipality', 'organisation'] },
  { ...OPTIONAL, template: 'orgMonitoring', due: '12-01', reportedBy: ['municipality'] },
  { ...OWED, template: 'monitoring', due: '12-10', reportedBy: ['municipality', 'organisation'] },
  {
    ...OWED,
    template: 'practices',
    due: '12-20',
    reportedBy: ['municipality', 'organisation'],
    from: 2021,
  },
  { ...OWED, template: 'events', due: '12-20', reportedBy: ['municipality', 'organisation', 'region'] },
  { ...OWED, template: 'eventParticipants', due: '12-20', reportedBy: ['region'] },
  { ...OWED, template: 'training', due: '12-20', reportedBy: ['region'] },
  {
    ...OWED,
    template: 'publications',
    due: '12-20',
    reportedBy: ['municipality', 'organisation', 'region'],
    from: 2021,
  },
  {
    ...OPTIONAL,
    template: 'awards',
    due: '12-20',
    reportedBy: ['municipality', 'organisation'],
    from: 2021,
  },
  { ...OWED, template: 'documents', due: '12-20', reportedBy: ['municipality', 'organisation', 'region'] },
  { ...OWED, template: 'roadmap', due: '12-20', reportedBy: ['municipality', 'organisation', 'region'] },
];
