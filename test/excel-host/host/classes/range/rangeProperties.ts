import type { PlacedArea } from '../../../model/address/placedArea';
import { isColumnHidden } from '../../../model/cells/isColumnHidden';
import { isRowHidden } from '../../../model/cells/isRowHidden';
import type { Args } from '../../protocol/args';
import { asRecord } from '../../protocol/args';
import type { Behaviour } from '../../protocol/excelClass';
import { notSimulated } from '../../protocol/hostError';
import type { Json } from '../../protocol/json';
import { addressOf } from '../address';
import { columnWidth, rowHeight } from '../geometry';
import { isUnbounded } from './placed';

/** What one row or column says of itself, by the API's names. */
type Properties = { readonly [name: string]: () => Json };

/** `getRowProperties` and `getColumnProperties`, for place, hidden state and size. */
export const rangeProperties: NonNullable<Behaviour<PlacedArea>['calls']> = {
  GetRowProperties(range, args) {
    const { sheet, area } = range;

    if (isUnbounded(range) && area.top === 0) throw notSimulated('getRowProperties of whole columns');

    return numbers(area.top, area.bottom).map((row) =>
      asked(args, {
        address: () => addressOf({ sheet, area: { ...area, top: row, bottom: row } }),
        rowIndex: () => row,
        rowHidden: () => isRowHidden(sheet, row),
        'format.rowHeight': () => rowHeight(sheet.rows.get(row)),
      }),
    );
  },
  GetColumnProperties({ sheet, area }, args) {
    return numbers(area.left, area.right).map((column) =>
      asked(args, {
        address: () => addressOf({ sheet, area: { ...area, left: column, right: column } }),
        columnIndex: () => column,
        columnHidden: () => isColumnHidden(sheet, column),
        'format.columnWidth': () => columnWidth(sheet.columns.get(column)),
      }),
    );
  },
};

function numbers(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The asked ones among the properties; any other is not simulated. */
function asked(args: Args, properties: Properties): Json {
  const { format, ...plain } = asRecord(args.at(0));
  const answer: Record<string, Json> = {};
  const formats: Record<string, Json> = {};

  for (const name of namesIn(plain)) answer[name] = property(name, properties);
  for (const name of namesIn(asRecord(format))) formats[name] = property(`format.${name}`, properties);

  return Object.keys(formats).length > 0 ? { ...answer, format: formats } : answer;
}

function namesIn(record: object): string[] {
  return Object.entries(record).flatMap(([name, isWanted]) => (isWanted ? [name] : []));
}

function property(name: string, properties: Properties): Json {
  const read = properties[name];

  if (!read) throw notSimulated(`The row or column property ${name}`);

  return read();
}
