import { irkutsk } from '../../../../shared/regions/irkutsk';
import { municipalityReporters } from '../../../../shared/regions/municipalityReporters';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { Row } from './columnsOf';

/** Rows by template. */
export type Rows = Partial<Record<TemplateKey, readonly Row[]>>;

const MUNICIPALITIES = municipalityReporters(irkutsk);
const SCHOOL = { rowCode: 'aaaaaaaaaaaa', shortName: 'СОШ № 5', level: 'school' };
const CENTRE = { rowCode: 'bbbbbbbbbbbb', shortName: 'ЦДТ', level: 'supplementary' };
const FORUM: Row = {
  rowCode: 'hhhhhhhhhhhh',
  kind: 'forum',
  title: 'Форум «Наставник»',
  level: 'regional',
  roadmapItem: '3.1',
  dateStart: '2024-11-15',
  dateEnd: '2024-11-16',
  participants: 220,
  mentors: 100,
  mentees: 'noData',
  curators: 0,
  actNumber: '№ 134',
  url: 'https://example.org/forum',
};
const NUMBERS = {
  learners: 500,
  involved: 350,
  youngTeachers: 'notApplicable',
  youngTeachersInvolved: 'notApplicable',
  teens: 0,
  teenMentors: 0,
  mentors: 40,
  mentees: 350,
  menteesAnswered: 'noData',
  menteesSatisfied: 'noData',
  mentorsAnswered: 30,
  mentorsSatisfied: 29,
};

/** Sheets of a municipality, filled; nobody and nothing real. */
export const OF_MUNICIPALITY: Rows = {
  organisations: [SCHOOL, CENTRE],
  events: [
    { ...FORUM, level: 'municipal', organisation: SCHOOL.rowCode },
    {
      rowCode: 'jjjjjjjjjjjj',
      kind: 'webinar',
      title: 'Вебинар',
      level: 'school',
      dateStart: '2024-10-02',
      participants: 'noData',
    },
  ],
  partners: [
    {
      rowCode: 'nnnnnnnnnnnn',
      name: 'ООО «Проба»',
      inn: '7707083893',
      kind: 'enterprise',
      givesMentors: 'yes',
      agreementNumber: '12/24',
      agreementDate: '2024-02-01',
      organisation: SCHOOL.rowCode,
      contactPerson: 'Тестов Тест',
      contact: '+7 900 000-00-00',
    },
    { rowCode: 'pppppppppppp', name: 'ИП Пробова', inn: '500100732259', kind: 'other', givesMentors: 'no' },
  ],
  orgMonitoring: [
    {
      rowCode: 'qqqqqqqqqqqq',
      organisation: SCHOOL.rowCode,
      level: 'school',
      ...NUMBERS,
      hasProgramme: 'yes',
      hasCurator: 'yes',
    },
    {
      rowCode: 'rrrrrrrrrrrr',
      organisation: CENTRE.rowCode,
      level: 'supplementary',
      ...NUMBERS,
      hasProgramme: 'no',
      hasCurator: 'no',
    },
  ],
};
/** Sheets of a region's operator. */
export const OF_OPERATOR: Rows = {
  events: [FORUM],
  eventParticipants: [
    {
      rowCode: 'ssssssssssss',
      event: 'hhhhhhhhhhhh',
      municipality: MUNICIPALITIES[0]?.key ?? null,
      participants: 40,
    },
    {
      rowCode: 'tttttttttttt',
      event: 'hhhhhhhhhhhh',
      municipality: MUNICIPALITIES[1]?.key ?? null,
      participants: 'noData',
    },
  ],
  training: [
    {
      rowCode: 'vvvvvvvvvvvv',
      kind: 'courses',
      title: 'Школа наставника',
      provider: 'Институт',
      audience: 'mentors',
      hours: 36,
      dateStart: '2024-03-01',
      dateEnd: '2024-03-20',
      trained: 100,
      roadmapItem: '2.3',
    },
    {
      rowCode: 'wwwwwwwwwwww',
      kind: 'seminar',
      title: 'Семинар',
      provider: 'Институт',
      audience: 'organisationCurators',
      dateStart: '2024-10-20',
      trained: 'noData',
    },
  ],
};
