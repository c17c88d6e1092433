import { serialToIso } from '../../cells/serialDate';
import type { Template } from '../../templates/template';
import { columnOf } from '../columnOf';
import type { Rule } from '../rule';
import { templatesWhere } from '../templatesWhere';

/** Days of this year and later have numbers above this one. */
const EARLIEST = 43_000;

/**
 * Excel makes a day of «5/6» and «1-2», and keeps it as the day's number: 45448. Columns that hold so much take it for
 * a count, so a whole number that is a day of the sheet's year or the next, when it is filled, wants a word.
 */
export const numberLikeDay: Rule = {
  code: 'numberLikeDay',
  severity: 'warning',
  reads: 'shared',
  templates: templatesWhere((template) => largeNumbers(template).length > 0),
  inputs: [],
  find({ template, columns }, { year }, emit) {
    for (const key of largeNumbers(template)) {
      const { dictionary, codes } = columnOf(columns, key);
      const days = dictionary.map((value) => dayOf(value, year));

      if (days.every((day) => day === null)) continue;

      codes.forEach((code, row) => {
        const day = days[code] ?? null;

        if (day !== null) emit(row, key, { actual: Number(dictionary[code]), day });
      });
    }
  },
};

function largeNumbers({ columns }: Template): readonly string[] {
  return columns
    .filter(
      ({ kind, sharing, locked }) =>
        kind.type === 'number' && kind.max > EARLIEST && sharing === 'shared' && !locked,
    )
    .map(({ key }) => key);
}

function dayOf(value: unknown, year: number): string | null {
  const day = typeof value === 'number' && Number.isInteger(value) ? serialToIso(value, false) : null;
  const its = Number(day?.slice(0, 4));

  return its === year || its === year + 1 ? day : null;
}
