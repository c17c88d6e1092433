import type { OrgLevel } from '../regions/reporterKind';
import type { FixedRows } from './template';

/**
 * A number of the municipal monitoring, by its code there, and the column of the organisations' monitoring that
 * adds up to it, in the rows of organisations of `level`; of all where there is none.
 */
export type OrgMonitoringLine = { readonly code: string; readonly of: string; readonly level?: OrgLevel };

/** Learners are counted in one level each: levels are never added, since one child may be in two. */
export const ORG_MONITORING_LINES: readonly OrgMonitoringLine[] = [
  { code: 'd_oo', of: 'learners', level: 'school' },
  { code: 'n_oo', of: 'involved', level: 'school' },
  { code: 'd_doo', of: 'learners', level: 'supplementary' },
  { code: 'n_doo', of: 'involved', level: 'supplementary' },
  { code: 'd_spo', of: 'learners', level: 'college' },
  { code: 'n_spo', of: 'involved', level: 'college' },
  { code: 'd_yt', of: 'youngTeachers' },
  { code: 'n_yt', of: 'youngTeachersInvolved' },
  { code: 'd_1519', of: 'teens' },
  { code: 'n_1519', of: 'teenMentors' },
  { code: 's_e_ans', of: 'menteesAnswered' },
  { code: 's_e_sat', of: 'menteesSatisfied' },
  { code: 's_m_ans', of: 'mentorsAnswered' },
  { code: 's_m_sat', of: 'mentorsSatisfied' },
];

/** What the municipal monitoring shows of them beside its own numbers. */
export const ORG_MONITORING_SUMS: NonNullable<FixedRows['sums']> = {
  from: 'orgMonitoring',
  lines: [
    ...ORG_MONITORING_LINES.map(({ code, of, level }) => ({
      code,
      sum: of,
      ...(level === undefined ? {} : { where: { column: 'level', holds: [level] } }),
    })),
    { code: 'orgs_total', count: { column: 'level', holds: ['school', 'college', 'supplementary'] } },
    { code: 'orgs_with_programme', count: { column: 'hasProgramme', holds: ['yes'] } },
    { code: 'orgs_with_curator', count: { column: 'hasCurator', holds: ['yes'] } },
  ],
};
