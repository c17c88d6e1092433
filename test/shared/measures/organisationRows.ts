import type { Value } from '../../../shared/columns/columns';
import { orgMonitoring } from '../../../shared/templates/orgMonitoring';
import { columnsOf } from './columnsOf';

/** The shared columns of a directory of four organisations, one of them closed; nobody real. */
export const DIRECTORY = columnsOf([
  { rowCode: 'aaaaaaaaaaaa', shortName: 'СОШ № 10', level: 'school', monthClosed: null },
  { rowCode: 'bbbbbbbbbbbb', shortName: 'СОШ № 5', level: 'school', monthClosed: null },
  { rowCode: 'cccccccccccc', shortName: 'ЦДТ', level: 'supplementary', monthClosed: null },
  { rowCode: 'dddddddddddd', shortName: 'СОШ № 7', level: 'school', monthClosed: '2022-08' },
]);

/** A row of a school that gave all its numbers. */
export const SCHOOL = {
  organisation: 'aaaaaaaaaaaa',
  level: 'school',
  learners: 500,
  involved: 350,
  youngTeachers: 12,
  youngTeachersInvolved: 9,
  teens: 50,
  teenMentors: 4,
  menteesAnswered: 300,
  menteesSatisfied: 270,
  mentorsAnswered: 6,
  mentorsSatisfied: 6,
  hasProgramme: 'yes',
  hasCurator: 'no',
};

/** The shared columns of the organisations' monitoring. */
export function monitoringOf(...rows: readonly Readonly<Record<string, Value>>[]) {
  return columnsOf(
    rows,
    orgMonitoring.columns.map(({ key }) => key),
  );
}
