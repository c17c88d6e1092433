import type { Finding } from './finding';

/**
 * The findings of a check without those about cells that reading has already refused, alone or with their
 * whole row or column: such a cell counts as blank, and «не заполнено» under «не читается» would only
 * confuse. A row whose names are in a colleague's workbook gets its other blanks filled with them, so only the
 * names are asked for. A row that looks like a total has nearly everything blank, and saying so once is enough.
 * `read` is what reading the sheet found.
 */
export function withoutEchoes(read: readonly Finding[], checked: readonly Finding[]): readonly Finding[] {
  const refused = new Set(read.filter(({ severity }) => severity === 'error').map(placeOf));
  const elsewhere = new Set(read.filter(({ code }) => code === 'readNameElsewhere').map(({ row }) => row));
  const isRefused = (place: Place) => refused.has(placeOf(place));

  const kept = checked.filter(({ code, row, column }) => {
    if (code === 'requiredBlank' && row !== null && elsewhere.has(row)) return false;
    if (column === null) return true;
    if (isRefused({ row: null, column })) return false;

    return row === null || !(isRefused({ row, column }) || isRefused({ row, column: null }));
  });

  return onceInTotals(read, kept);
}

/** One blank cell is left in each total, so that a sheet with such a row is refused where it is read and not later. */
function onceInTotals(read: readonly Finding[], checked: readonly Finding[]): readonly Finding[] {
  const totals = new Set(read.flatMap(({ code, row }) => (code === 'sheetTotalRow' ? [row] : [])));
  const said = new Set<string>();

  return checked.filter(({ code, row }) => {
    if (code !== 'requiredBlank' || row === null || !totals.has(row)) return true;

    const isFirst = !said.has(row);
    said.add(row);

    return isFirst;
  });
}

type Place = Pick<Finding, 'row' | 'column'>;

function placeOf({ row, column }: Place): string {
  return JSON.stringify([row, column]);
}
