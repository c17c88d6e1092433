import { hasInnCheckDigits } from '../../../../shared/cells/hasInnCheckDigits';
import type { Columns } from '../../../../shared/columns/columns';
import type { Region } from '../../../../shared/regions/region';
import { mentors } from '../../../../shared/templates/mentors';
import type { Random } from '../demoRandom';
import { columnsOfRecords, type DemoRecord, demoCode, demoName, pick } from '../demoRecords';
import type { FillInput } from './fillInput';
import { formsOf } from './formsOf';
import { organisationsOf } from './organisationsOf';

type Role = {
  readonly category: string;
  readonly forms: string;
  readonly workplaceType: string;
  readonly youngest: number;
};

const MUNICIPAL: readonly Role[] = [
  { category: 'teacher', forms: 'T_P', workplaceType: 'school', youngest: 30 },
  { category: 'teacher', forms: 'T_T+T_P', workplaceType: 'school', youngest: 38 },
  { category: 'teacher', forms: 'T_P', workplaceType: 'supplementary', youngest: 27 },
  { category: 'pupil', forms: 'P_P', workplaceType: 'school', youngest: 16 },
  { category: 'employer', forms: 'E_P', workplaceType: 'enterprise', youngest: 34 },
  { category: 'socialPartner', forms: 'SP_P', workplaceType: 'nonProfit', youngest: 40 },
];

const COLLEGE: readonly Role[] = [
  { category: 'teacher', forms: 'T_P', workplaceType: 'college', youngest: 33 },
  { category: 'student', forms: 'P_P', workplaceType: 'college', youngest: 18 },
  { category: 'employer', forms: 'E_P', workplaceType: 'enterprise', youngest: 36 },
];

/** Twelve months' worth of beginnings before the demonstration's day. */
const STARTS = ['2024-01-15', '2024-02-05', '2024-09-02', '2024-09-16', '2024-10-01'];

/** The registry of mentors of a reporter, in the forms of its region. */
export function fillMentors(input: FillInput): Columns {
  const { own, region, year, random } = input;
  const organisations = organisationsOf(input);
  const roles = rolesIn(region, own?.learners.college === null ? MUNICIPAL : COLLEGE);
  const offset = region.municipalities.findIndex(({ key }) => key === own?.key) * 1000;
  const records = Array.from({ length: own?.mentors ?? 0 }, (_, index) => {
    const role = roles[index % roles.length] ?? pick(roles, random);
    const employs = role.category === 'employer' || role.category === 'socialPartner';

    return {
      ...person(index, random),
      birthYear: year - role.youngest - random(2),
      category: role.category,
      organisation: pick(organisations, random).code,
      workplaceType: role.workplaceType,
      enterpriseInn: employs ? demoInn(Math.max(offset, 0) + index) : null,
      forms: role.forms,
      weeklyHours: 1 + random(6) / 2,
      dateIn: pick(STARTS, random),
      state: 'running',
      trained: pick(['yes', 'no'], random),
      consent: 'given',
    } satisfies DemoRecord;
  });

  return columnsOfRecords(mentors, records);
}

/** The roles that the region's forms allow; a student's employer has a form of its own in some regions. */
function rolesIn(region: Region, roles: readonly Role[]): readonly Role[] {
  const forms = new Set(formsOf(region));
  const renamed = roles.map((role) =>
    role.workplaceType === 'enterprise' && roles === COLLEGE && forms.has('E_S')
      ? { ...role, forms: 'E_S' }
      : role,
  );

  return renamed.flatMap((role) => {
    const known = role.forms.split('+').filter((form) => forms.has(form));

    return known.length === 0 ? [] : [{ ...role, forms: known.join('+') }];
  });
}

function person(index: number, random: Random): DemoRecord {
  return { rowCode: demoCode(random), personCode: demoCode(random), ...demoName(index) };
}

/** An ИНН of region 00, which does not exist, with a valid control digit. */
function demoInn(index: number): string {
  const digits = String(index).padStart(9, '0');
  const control = [...'0123456789'].find((digit) => hasInnCheckDigits(digits + digit)) ?? '';

  return digits + control;
}
