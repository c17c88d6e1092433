import type { CellReading } from '../../../../shared/cells/cellReading';
import { isCode } from '../../../../shared/columns/code';
import type { RawCell } from '../../../../shared/sheets/grid';
import { textOfCell } from '../../../../shared/sheets/textOfCell';
import type { Template } from '../../../../shared/templates/template';
import type { MappedHeading } from '../desk';
import type { CellTable } from './cellTable';
import type { MergeCell } from './mergeCell';
import { PERSON_NAME } from './mergeTemplate';
import { readCells } from './readCells';
import { schoolBody } from './schoolBody';
import type { SchoolSheet } from './schoolSheet';
import { type NameParts, splitPersonName } from './splitPersonName';

/** The rows of one school's file, read. */
export type SchoolTable = CellTable & {
  /** Number of each row on its sheet, from 1. */
  readonly numbers: readonly number[];
  /** Totals and titles among the rows, which are not merged. */
  readonly leftOut: number;
};

type Reading = Omit<CellReading, 'date1904'>;

const NAME_PARTS: readonly (keyof NameParts)[] = ['lastName', 'firstName', 'middleName'];

/** Reads the sheet of a school with its headings as they are approved; sheets alike follow one another. */
export function schoolTable(
  { parts }: SchoolSheet,
  headings: readonly MappedHeading[],
  template: Template,
  reading: Reading,
): SchoolTable {
  const placeOf = new Map(headings.flatMap(({ key, place }) => (key === null ? [] : [[key, place]])));
  const columns = new Map<string, MergeCell[]>();
  const numbers: number[] = [];
  let leftOut = 0;

  for (const { grid, headingRow } of parts) {
    const body = schoolBody(grid, headingRow, countedPlaces(placeOf, template));
    const rawOf = (key: string): readonly RawCell[] | null => {
      const place = placeOf.get(key);

      return place === undefined ? null : body.rows.map((row) => grid.cells[row]?.[place] ?? null);
    };

    leftOut += body.leftOut;
    numbers.push(...body.rows.map((row) => row + 1));

    for (const [key, raws] of rawColumns(template, rawOf)) {
      const { kind } = template.columns.find((column) => column.key === key) ?? {};

      if (kind === undefined) continue;

      const cells = readCells(raws, kind, { ...reading, date1904: grid.date1904 });

      columns.set(key, [...(columns.get(key) ?? []), ...cells]);
    }
  }

  return { rows: numbers.length, columns, numbers, leftOut };
}

/** What makes a row: codes and the organisation are often filled in ahead, and say nothing on their own. */
function countedPlaces(placeOf: ReadonlyMap<string, number>, { columns }: Template): readonly number[] {
  const ahead = new Set(
    columns
      .filter(
        ({ key, kind }) => kind.type === 'rowCode' || kind.type === 'personCode' || key === 'organisation',
      )
      .map(({ key }) => key),
  );

  return [...placeOf].filter(([key]) => !ahead.has(key)).map(([, place]) => place);
}

function rawColumns(
  { columns }: Template,
  rawOf: (key: string) => readonly RawCell[] | null,
): readonly (readonly [string, readonly RawCell[]])[] {
  const names = rawOf(PERSON_NAME)?.map((raw) => splitPersonName(textOfCell(raw)));
  const split = names ? NAME_PARTS.map((key) => [key, names.map((name) => name[key])] as const) : [];
  const single = columns.flatMap(({ key }) => {
    const raws = rawOf(key);

    return raws ? [[key, raws] as const] : [];
  });

  return [...split, ...single];
}

/** The code in a cell of codes; `null` where there is none. */
export function codeIn({ value }: MergeCell): string | null {
  return typeof value === 'string' && isCode(value) ? value : null;
}
