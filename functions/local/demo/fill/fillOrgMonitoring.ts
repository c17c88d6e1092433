import { type Columns, ROW_CODE, type Value, valueAt } from '../../../../shared/columns/columns';
import { orgMonitoring } from '../../../../shared/templates/orgMonitoring';
import type { Random } from '../demoRandom';
import { columnsOfRecords, type DemoRecord, demoCode } from '../demoRecords';
import type { FillInput } from './fillInput';
import { type DemoOrganisation, organisationsOf } from './organisationsOf';

const CODES = {
  school: { learners: 'd_oo', involved: 'n_oo' },
  supplementary: { learners: 'd_doo', involved: 'n_doo' },
  college: { learners: 'd_spo', involved: 'n_spo' },
} as const;

/** Columns whose sums over the schools are lines of the municipal monitoring. */
const OF_SCHOOLS = {
  youngTeachers: 'd_yt',
  youngTeachersInvolved: 'n_yt',
  teens: 'd_1519',
  teenMentors: 'n_1519',
  menteesAnswered: 's_e_ans',
  menteesSatisfied: 's_e_sat',
  mentorsAnswered: 's_m_ans',
  mentorsSatisfied: 's_m_sat',
} as const;

/** The numbers of the municipal monitoring, which has been filled already, shared out among the organisations. */
export function fillOrgMonitoring(input: FillInput): Columns {
  const { filled, random } = input;
  const totals = totalsOf(filled.monitoring);
  const organisations = organisationsOf(input);
  const withoutCurator = organisations.length > 4 ? 1 : 0;
  const records = organisations.map((organisation, index): DemoRecord => {
    const ofLevel = organisations.filter(({ level }) => level === organisation.level);
    const place = ofLevel.indexOf(organisation);
    const { learners, involved } = CODES[levelOf(organisation)];
    const share = (code: string): Value => part(totals.get(code) ?? null, ofLevel.length, place);

    return {
      rowCode: demoCode(random),
      organisation: organisation.code,
      level: organisation.level,
      learners: share(learners),
      involved: share(involved),
      ...Object.fromEntries(
        Object.entries(OF_SCHOOLS).map(([key, code]) => [
          key,
          organisation.level === 'school' ? share(code) : 'notApplicable',
        ]),
      ),
      mentors: people(share('s_m_ans'), random),
      mentees: people(share('s_e_ans'), random),
      hasProgramme: 'yes',
      hasCurator: index < organisations.length - withoutCurator ? 'yes' : 'no',
    };
  });

  return columnsOfRecords(orgMonitoring, records);
}

/** A few more than answered the survey. */
function people(answered: Value, random: Random): number {
  return (typeof answered === 'number' ? answered : 10) + random(12);
}

function levelOf({ level }: DemoOrganisation): keyof typeof CODES {
  return level === 'college' || level === 'supplementary' ? level : 'school';
}

function totalsOf(monitoring: Columns | undefined): ReadonlyMap<string, Value> {
  if (monitoring === undefined) return new Map();

  return new Map(
    Array.from({ length: monitoring.rows }, (_, row) => [
      String(valueAt(monitoring, ROW_CODE, row)),
      valueAt(monitoring, 'value', row),
    ]),
  );
}

/** The first takes what does not divide. */
function part(total: Value, among: number, place: number): Value {
  if (typeof total !== 'number') return total ?? 'noData';

  const each = Math.floor(total / among);

  return place === 0 ? total - each * (among - 1) : each;
}
