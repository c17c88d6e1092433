import { KEYS, releasesOf, type Sheet, type Standing } from '../../../shared/release/storyOf';

/** A number of few people: whose, at which time, of what. */
export type Secret = {
  readonly at: number;
  readonly index: number;
  readonly of: Counted;
  readonly value: number;
};

/** The numbers of a sheet that are of people. */
export type Counted = 'part' | 'whole' | 'schoolPupil' | 'student';

const COUNTED: readonly Counted[] = ['part', 'whole', 'schoolPupil', 'student'];
const READ_BY_ITSELF = 5;

/** Every number from 1 to 4 that the reader did not send itself. */
export function secretsOf(told: readonly Standing[]): readonly Secret[] {
  return told.flatMap((standing, at) =>
    standing.flatMap((sheet, index) =>
      index === READ_BY_ITSELF || sheet === null
        ? []
        : COUNTED.map((of) => ({ at, index, of, value: numberOf(sheet, of) })).filter(
            ({ value }) => value > 0 && value < 5,
          ),
    ),
  );
}

/** How numbers of one reporter change; those of another change the other way. */
type Change = readonly (readonly [of: Counted, by: number])[];

/** Stories in which the secret has another value, another reporter makes up for it, and the sums are the same. */
export function* otherStories(
  told: readonly Standing[],
  { at, index, of }: Secret,
): Generator<readonly Standing[]> {
  for (const other of KEYS.keys()) {
    if (other === index || other === READ_BY_ITSELF) continue;

    for (const by of [1, -1, 2, -2, 3, -3]) {
      for (const change of changesOf(of, by)) {
        const back = change.map(([what, much]) => [what, -much] as const);
        const moved = changedStory(told, at, index, change);
        const both = moved && changedStory(moved, at, other, back);

        if (both) yield both;
      }
    }
  }
}

/** The number alone; with what it is a part of; or against the other category, so that all of them stay. */
function changesOf(of: Counted, by: number): readonly Change[] {
  if (of === 'part' || of === 'whole')
    return [
      [[of, by]],
      [
        ['whole', by],
        ['part', by],
      ],
    ];

  return [
    [[of, by]],
    [
      [of, by],
      [of === 'student' ? 'schoolPupil' : 'student', -by],
    ],
  ];
}

/** What is published of a story, as text; equal texts tell the same. */
export function published(told: readonly Standing[]): string {
  return JSON.stringify(
    releasesOf(told).map(({ facts, kept, withheld, year }) => [facts, kept, withheld, year.attainment]),
  );
}

function changedStory(
  told: readonly Standing[],
  at: number,
  index: number,
  change: Change,
): readonly Standing[] | null {
  const before = told[at]?.[index] ?? null;
  const after = before && changedSheet(before, change);
  if (before === null || after === null) return null;

  // What was not sent again is the same at every time.
  return told.map((standing) => standing.map((sheet) => (sheet === before ? after : sheet)));
}

function changedSheet(sheet: NonNullable<Sheet>, change: Change): NonNullable<Sheet> | null {
  const changed = { ...sheet, rows: { ...sheet.rows } };

  for (const [of, by] of change) {
    const value = numberOf(sheet, of) + by;

    if (value < 0) return null;
    if (of === 'part' || of === 'whole') changed[of] = value;
    else changed.rows[of] = value;
  }

  return (changed.part ?? 0) <= (changed.whole ?? 0) ? changed : null;
}

function numberOf(sheet: NonNullable<Sheet>, of: Counted): number {
  return of === 'part' || of === 'whole' ? (sheet[of] ?? 0) : sheet.rows[of];
}
