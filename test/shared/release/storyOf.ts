import * as fc from 'fast-check';
import type { RegionYear, SubmissionHead } from '../../../shared/measures/attainmentResult';
import { counted, type Measure } from '../../../shared/measures/measure';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { makeRelease } from '../../../shared/release/makeRelease';
import type { Release } from '../../../shared/release/released';
import { regionYearOf, sent } from '../measures/recommendations/regionYearOf';

/** What one reporter has at one time; `null`: nothing was sent. */
export type Sheet = {
  /** Of the monitoring; `null`: «нет данных». */
  readonly whole: number | null;
  readonly part: number | null;
  /** Participations by category. */
  readonly rows: Readonly<Record<'schoolPupil' | 'student' | 'youngTeacher', number>>;
  /** How many of them are somebody's second one. */
  readonly repeats: number;
} | null;

/** What stands at one time, by reporter. */
export type Standing = readonly Sheet[];

/** The municipalities that the stories are about. */
export const KEYS: readonly string[] = khabarovsk.municipalities.slice(0, 6).map(({ key }) => key);

const small = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 1, arbitrary: fc.integer({ min: 13, max: 60 }) },
);

const sheet: fc.Arbitrary<Sheet> = fc
  .record({
    rest: small,
    part: small,
    isWholeMissing: fc.integer({ min: 0, max: 9 }),
    isPartMissing: fc.integer({ min: 0, max: 6 }),
    rows: fc.record({ schoolPupil: small, student: small, youngTeacher: small }),
    repeats: fc.integer({ min: 0, max: 6 }),
    isAbsent: fc.integer({ min: 0, max: 7 }),
  })
  .map(({ rest, part, rows, repeats, ...missing }) => {
    if (missing.isAbsent === 0) return null;

    const all = rows.schoolPupil + rows.student + rows.youngTeacher;

    return {
      whole: missing.isWholeMissing === 0 ? null : rest + part,
      part: missing.isPartMissing === 0 ? null : part,
      rows,
      repeats: Math.min(repeats, Math.max(0, rows.schoolPupil - 1), all),
    };
  });

/** One to four times, each of the same reporters; at each some of them send again. */
export const story: fc.Arbitrary<readonly Standing[]> = fc
  .integer({ min: 1, max: KEYS.length })
  .chain((length) =>
    fc.tuple(
      fc.array(sheet, { minLength: length, maxLength: length }),
      fc.array(fc.array(fc.option(sheet, { freq: 2 }), { minLength: length, maxLength: length }), {
        maxLength: 3,
      }),
    ),
  )
  .map(([first, changes]) => {
    const told: Standing[] = [first];

    for (const change of changes) {
      told.push((told.at(-1) ?? []).map((before, index) => change[index] ?? before));
    }

    return told;
  });

/** The region as it stands. */
export function yearOf(standing: Standing): RegionYear {
  const heads = standing.flatMap((one, index) => {
    const reporter = KEYS[index] ?? '';

    if (one === null) return [];

    return [headOf(reporter, 'monitoring', monitoringOf(one)), headOf(reporter, 'mentees', menteesOf(one))];
  });

  return regionYearOf({ region: khabarovsk, year: 2024, today: '2024-11-25', heads });
}

/** The releases of a story, each made beside those before it. */
export function releasesOf(told: readonly Standing[]): readonly Release[] {
  const releases: Release[] = [];

  for (const [index, standing] of told.entries()) {
    const release = makeRelease({ regionYear: yearOf(standing), earlier: [...releases], lastYear: null });

    releases.push({ ...release, asOf: `2024-11-2${index}T00:00:00.000Z` });
  }

  return releases;
}

function headOf(
  reporter: string,
  template: SubmissionHead['template'],
  measures: readonly Measure[],
): SubmissionHead {
  return { ...sent(khabarovsk, 2024, reporter, template, {}), measures };
}

function monitoringOf({ whole, part }: NonNullable<Sheet>): readonly Measure[] {
  return [line('d_oo', whole), line('n_oo', part)];
}

function line(key: string, value: number | null): Measure {
  return value === null ? { key, dimensions: {}, quantity: { kind: 'noData' } } : counted(key, value);
}

function menteesOf({ rows, repeats }: NonNullable<Sheet>): readonly Measure[] {
  const all = rows.schoolPupil + rows.student + rows.youngTeacher;
  const groups = Object.entries(rows).filter(([, number]) => number > 0);

  return [
    counted('mentees.rows', all),
    counted('mentees.persons', all - repeats),
    ...groups.flatMap(([category, number]) => [
      counted('mentees.rows', number, { category }),
      counted('mentees.persons', category === 'schoolPupil' ? number - repeats : number, { category }),
    ]),
  ];
}
