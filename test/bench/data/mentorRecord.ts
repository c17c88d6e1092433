import type { Random } from '../../../functions/local/demo/demoRandom';
import { type DemoRecord, demoCode, demoName, pick } from '../../../functions/local/demo/demoRecords';
import { BENCH_YEAR } from './benchYear';
import type { OrganisationRecord } from './organisationRecords';

/** A mentor as mentees' rows take after it. */
export type MentorRecord = DemoRecord & {
  readonly rowCode: string;
  readonly organisation: string;
  readonly dateIn: string;
  /** Keys of mentoring forms joined by `+`. */
  readonly forms: string;
};

/** Category, forms that go with it, and the age of the youngest; repeated as often as it occurs in ten. */
const ROLES = [
  ...Array.from({ length: 3 }, () => ({ category: 'teacher', forms: 'T_P', age: 26 })),
  ...Array.from({ length: 2 }, () => ({ category: 'teacher', forms: 'T_T+T_P', age: 35 })),
  { category: 'pupil', forms: 'P_P', age: 15 },
  { category: 'student', forms: 'P_P+S_P', age: 18 },
  { category: 'employer', forms: 'E_P', age: 30 },
  { category: 'socialPartner', forms: 'SP_P', age: 30 },
  { category: 'graduate', forms: 'SP_P', age: 20 },
];
/** Of region 00, which does not exist, with valid control digits. */
const ENTERPRISES = ['0000000018', '0000000025', '0000000032', '0000000040'];
const STARTS = ['2023-09-01', '2023-10-02', '2024-01-15', '2024-02-05', '2024-03-11'];

/** One row of a registry of mentors. */
export function mentorRecord(directory: readonly OrganisationRecord[], random: Random): MentorRecord {
  const { category, forms, age } = pick(ROLES, random);
  const employs = category === 'employer' || category === 'socialPartner';

  return {
    rowCode: demoCode(random),
    personCode: demoCode(random),
    ...demoName(random(4096)),
    birthYear: BENCH_YEAR - age - random(3),
    category,
    organisation: pick(directory, random).rowCode,
    workplaceType: employs ? 'enterprise' : 'school',
    enterpriseInn: employs ? pick(ENTERPRISES, random) : null,
    weeklyHours: 1 + random(12) / 2,
    forms,
    dateIn: pick(STARTS, random),
    state: 'running',
    trained: pick(['yes', 'no', null], random),
    consent: 'given',
  };
}
