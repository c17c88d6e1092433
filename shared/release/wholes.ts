import type { SubmissionHead } from '../measures/attainmentResult';
import type { Measure } from '../measures/measure';

/** The number of a measure as a whole, by reporter; who gave none is not in it. */
export type Wholes = ReadonlyMap<string, number>;

/** A measure of people with all that was said of it in a year. */
export type PeopleMeasure = {
  readonly template: SubmissionHead['template'];
  readonly indicator: string;
  readonly wholes: Wholes;
  /** By cut (the dimensions' names, sorted, joined by `+`): sums over the reporters, by the group's values. */
  readonly cuts: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

/** The measures for which `isPeople` holds, in the order in which they are met. */
export function peopleMeasures(
  heads: readonly SubmissionHead[],
  isPeople: (template: SubmissionHead['template'], key: string) => boolean,
): readonly PeopleMeasure[] {
  const found = new Map<string, { wholes: Map<string, number>; cuts: Map<string, Map<string, number>> }>();
  const names = new Map<string, Pick<PeopleMeasure, 'template' | 'indicator'>>();

  for (const { template, reporter, measures } of heads) {
    for (const { key, dimensions, quantity } of measures) {
      if (!('value' in quantity) || !isPeople(template, key)) continue;

      const address = `${template}/${key}`;
      const known = found.get(address) ?? { wholes: new Map(), cuts: new Map() };

      found.set(address, known);
      names.set(address, { template, indicator: key });
      add(known, reporter, dimensions, quantity.value);
    }
  }

  return [...found].flatMap(([address, known]) => {
    const name = names.get(address);

    return name === undefined ? [] : [{ ...name, ...known }];
  });
}

/** The value of a group of a cut by one dimension. */
function add(
  { wholes, cuts }: { wholes: Map<string, number>; cuts: Map<string, Map<string, number>> },
  reporter: string,
  dimensions: Measure['dimensions'],
  value: number,
): void {
  const names = Object.keys(dimensions).sort();

  if (names.length === 0) {
    wholes.set(reporter, value);

    return;
  }

  const cut = names.join('+');
  const groups = cuts.get(cut) ?? new Map<string, number>();
  const group = names.map((name) => dimensions[name] ?? '').join('+');

  cuts.set(cut, groups.set(group, (groups.get(group) ?? 0) + value));
}
