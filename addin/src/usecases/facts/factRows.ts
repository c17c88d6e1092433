import type { FactSet } from '../../../../shared/facts/fact';
import { planRows, type RowPlan } from '../../../../shared/sheets/consolidated/planRows';
import { FACT_COLUMNS, type FactColumn, factReaders } from '../../../../shared/sheets/facts/factColumns';
import type { ReadRows } from '../consolidated/standingRows';
import type { PlacedValues } from '../consolidated/writeRows';

/** All facts are of one sender: a key that the new facts do not have is gone. */
const SENDER = 'facts';

/** Where each fact goes: to the row that has its key, wherever the user has sorted it, or below the last one. */
export function planFacts(keys: ReadRows['keys'], end: number, { facts }: FactSet): RowPlan {
  const fresh = facts.map(({ key }) => key);

  return planRows({ keys, reporters: keys.map(() => SENDER), end }, fresh, new Set([SENDER]));
}

/** What each column is to hold, by place, and the places in ascending order. */
export function factValues(
  set: FactSet,
  { updated, added, appendAt }: RowPlan,
  places: ReadonlyMap<string, number>,
): { readonly values: readonly PlacedValues[]; readonly places: readonly number[] } {
  const readers = factReaders(set);
  const lines = [
    ...updated.toSorted((one, other) => one.place - other.place),
    ...added.map((row, index) => ({ place: appendAt + index, row })),
  ];
  const factAt = new Map(lines.map(({ place, row }) => [place, set.facts[row]]));
  const valuesOf = (key: FactColumn['key'], column: number): PlacedValues => ({
    column,
    valueAt: (place) => {
      const fact = factAt.get(place);

      return fact === undefined ? null : readers[key](fact);
    },
  });

  return {
    values: FACT_COLUMNS.flatMap(({ key }) => {
      const column = places.get(key);

      return column === undefined ? [] : [valuesOf(key, column)];
    }),
    places: lines.map(({ place }) => place),
  };
}
