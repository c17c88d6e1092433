import { TOGETHER } from '../../../shared/facts/fact';
import type { Release } from '../../../shared/release/released';
import type { Equation } from './rowSpace';
import { KEYS, type Sheet, type Standing } from './storyOf';

/** Unknown numbers of a story with their true values, by name. */
export type Truth = ReadonlyMap<string, number>;

const CATEGORIES = ['schoolPupil', 'student', 'youngTeacher'] as const;

const MEASURES: Readonly<Record<string, (sheet: NonNullable<Sheet>) => number | null>> = {
  d_oo: ({ whole }) => whole,
  n_oo: ({ part }) => part,
  'mentees.rows': ({ rows }) => rows.schoolPupil + rows.student + rows.youngTeacher,
  'mentees.persons': ({ rows, repeats }) => rows.schoolPupil + rows.student + rows.youngTeacher - repeats,
};

const FAMILY: Readonly<Record<string, string>> = {
  d_oo: 'monitoring/d_oo/',
  n_oo: 'monitoring/n_oo/',
  'mentees.rows': 'mentees/mentees.rows/',
  'mentees.persons': 'mentees/mentees.persons/',
};

/** What the attacker does not know, at time `at`. */
export function truthOf(standing: Standing, at: number): Truth {
  const numbers = Object.entries(MEASURES).flatMap(([measure, of]) =>
    standing.flatMap((sheet, index): readonly (readonly [string, number])[] => {
      const value = sheet && of(sheet);

      return value === null ? [] : [[nameOf(at, measure, KEYS[index] ?? ''), value]];
    }),
  );
  const groups = CATEGORIES.flatMap((category) => {
    const rows = standing.reduce((sum, sheet) => sum + (sheet?.rows[category] ?? 0), 0);
    const repeats =
      category === 'schoolPupil' ? standing.reduce((sum, sheet) => sum + (sheet?.repeats ?? 0), 0) : 0;

    return [
      [nameOf(at, 'mentees.rows', category), rows],
      [nameOf(at, 'mentees.persons', category), rows - repeats],
    ] as const;
  });

  return new Map([...numbers, ...groups]);
}

/** Everything that the release of time `at` says, as sums of unknowns; `truth` tells only who gave a number. */
export function equationsOf(release: Release, truth: Truth, at: number): readonly Equation[] {
  const isAnew = (family: string) =>
    !release.kept.some((one) => one.family === family) && !release.withheld.includes(family);
  const givers = (measure: string) => KEYS.filter((key) => truth.has(nameOf(at, measure, key)));
  const wholes = Object.keys(MEASURES)
    .filter((measure) => isAnew(FAMILY[measure] ?? ''))
    .flatMap((measure) => partsOf(release, measure, '', givers(measure), at));
  const groups = ['mentees.rows', 'mentees.persons']
    .filter((measure) => isAnew(`${FAMILY[measure]}category`))
    .flatMap((measure) => partsOf(release, measure, 'category', CATEGORIES, at));
  // Everybody knows that a participation is of one category.
  const complete = new Map([
    ...givers('mentees.rows').map((key) => [nameOf(at, 'mentees.rows', key), 1] as const),
    ...CATEGORIES.map((category) => [nameOf(at, 'mentees.rows', category), -1] as const),
  ]);

  return [...wholes, ...groups, complete, ...attainmentEquations(release, truth, at, isAnew)];
}

function partsOf(
  release: Release,
  measure: string,
  cut: string,
  all: readonly string[],
  at: number,
): readonly Equation[] {
  const facts = release.facts.filter((fact) => fact.indicator === measure && fact.cut === cut);
  const partOf = ({ reporter, item }: (typeof facts)[number]) =>
    cut === '' ? reporter : (item ?? '').slice(cut.length + 1);
  const shown = new Set(facts.filter(({ value }) => value !== null).map(partOf));

  return facts
    .filter(({ value }) => value !== null)
    .map((fact) => {
      const part = partOf(fact);
      const parts = part === TOGETHER || part === 'others' ? all.filter((one) => !shown.has(one)) : [part];

      return sumOf(parts.map((one) => nameOf(at, measure, one)));
    });
}

function attainmentEquations(
  { year: { attainment } }: Release,
  truth: Truth,
  at: number,
  isAnew: (family: string) => boolean,
): readonly Equation[] {
  const result = attainment.indicators.find(({ indicator }) => indicator === 'K2');

  if (!result || !isAnew('monitoring/d_oo/') || !isAnew('monitoring/n_oo/')) return [];

  const counted = KEYS.filter(
    (key) => truth.has(nameOf(at, 'd_oo', key)) && truth.has(nameOf(at, 'n_oo', key)),
  );
  const sums = (['n_oo', 'd_oo'] as const).flatMap((measure) =>
    result[measure === 'n_oo' ? 'numerator' : 'denominator'] === null
      ? []
      : [sumOf(counted.map((key) => nameOf(at, measure, key)))],
  );
  const cells = result.reporters.flatMap(({ reporter, numerator, denominator }) => [
    ...(numerator !== null && 'value' in numerator ? [sumOf([nameOf(at, 'n_oo', reporter)])] : []),
    ...(denominator !== null && 'value' in denominator ? [sumOf([nameOf(at, 'd_oo', reporter)])] : []),
  ]);

  return [...sums, ...cells];
}

/** What must not be learnt unless it is nobody or at least five: numbers, what they leave, how they moved. */
export function secretsOf(truths: readonly Truth[]): readonly Equation[] {
  const names = truths.flatMap((truth) => [...truth.keys()]);
  const known = new Set(names);
  const left = names.flatMap((name) => {
    const part = name.replace('d_oo', 'n_oo').replace('mentees.rows', 'mentees.persons');

    return part !== name && known.has(part)
      ? [
          new Map([
            [name, 1],
            [part, -1],
          ]),
        ]
      : [];
  });
  const moved = names.flatMap((name) =>
    truths.flatMap((_, at) => {
      const before = name.replace(/^\d+/, String(at));

      return before !== name && known.has(before)
        ? [
            new Map([
              [name, 1],
              [before, -1],
            ]),
          ]
        : [];
    }),
  );

  return [...names.map((name) => sumOf([name])), ...left, ...moved];
}

/** The true value of a sum. */
export function trueValue(sum: Equation, truths: readonly Truth[]): number {
  return [...sum].reduce(
    (total, [name, factor]) => total + factor * (truths.find((truth) => truth.has(name))?.get(name) ?? 0),
    0,
  );
}

function nameOf(at: number, measure: string, part: string): string {
  return `${at} ${measure} ${part}`;
}

function sumOf(names: readonly string[]): Equation {
  return new Map(names.map((name) => [name, 1]));
}
