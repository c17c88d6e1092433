import type { OrgLevel } from '../../../shared/regions/reporterKind';

/** One reporter of the demonstration. All numbers are invented. */
export type DemoReporter = {
  readonly key: string;
  readonly organisations: readonly { readonly name: string; readonly level: OrgLevel }[];
  readonly mentors: number;
  readonly mentees: number;
  /** Learners in schools, in supplementary education and in colleges; `null`: not applicable here. */
  readonly learners: {
    readonly school: number | null;
    readonly supplementary: number | null;
    readonly college: number | null;
  };
  /** Share of them involved, in percent. */
  readonly involved: number;
};

/** The year the demonstration plays in: the last for which the sources give targets. */
export const DEMO_YEAR = 2024;

/** The demonstration's clock starts here: before the deadline of the registries. */
export const DEMO_INSTANT = '2024-11-25T01:00:00.000Z';

/** The row code of the demonstration college in the region's directory, and so its reporter key. */
export const DEMO_COLLEGE = 'dem0c0ege001';

/** Whose first workbook has the typical mistakes. */
export const DEMO_MISTAKEN = '08603000';

const schools = (...numbers: number[]) =>
  numbers.map((number) => ({ name: `СОШ № ${number}`, level: 'school' as const }));
const centre = { name: 'Центр творчества', level: 'supplementary' as const };

/** Six municipalities and one directly subordinate college. */
export const demoReporters: readonly DemoReporter[] = [
  {
    key: '08701000',
    organisations: [...schools(1, 2, 3, 5, 8, 13), centre],
    mentors: 60,
    mentees: 240,
    learners: { school: 61_400, supplementary: 38_200, college: null },
    involved: 72,
  },
  {
    key: '08709000',
    organisations: [...schools(4, 7, 15, 22), centre],
    mentors: 36,
    mentees: 140,
    learners: { school: 26_300, supplementary: 17_900, college: null },
    involved: 66,
  },
  {
    key: '08603000',
    organisations: [...schools(2, 3, 6), centre],
    mentors: 16,
    mentees: 60,
    learners: { school: 6_900, supplementary: 4_100, college: null },
    involved: 71,
  },
  {
    key: '08612000',
    organisations: [...schools(1, 4), centre],
    mentors: 12,
    mentees: 40,
    learners: { school: 3_800, supplementary: 2_200, college: null },
    involved: 58,
  },
  {
    key: '08642000',
    organisations: [...schools(1, 5, 6), centre],
    mentors: 14,
    mentees: 50,
    learners: { school: 4_700, supplementary: 2_900, college: null },
    involved: 74,
  },
  {
    key: '08655000',
    organisations: [...schools(1, 2, 9, 10), centre],
    mentors: 20,
    mentees: 80,
    learners: { school: 9_800, supplementary: 5_600, college: null },
    involved: 70,
  },
  {
    key: DEMO_COLLEGE,
    organisations: [{ name: 'Демонстрационный колледж', level: 'college' }],
    mentors: 15,
    mentees: 60,
    learners: { school: null, supplementary: null, college: 1_250 },
    involved: 76,
  },
];
