import type { SheetText } from '../../../../functions/local/demo/demoMistakes';
import { DEMO_YEAR } from '../../../../functions/local/demo/demoPlan';
import { valueAt } from '../../../../shared/columns/columns';
import { formatDate } from '../../../../shared/messages/formatDate';
import { khabarovsk as region } from '../../../../shared/regions/khabarovsk';
import { cellContent } from '../../../../shared/sheets/cellContent';
import type { Grid } from '../../../../shared/sheets/grid';
import { readWorkbookSheets } from '../../../../shared/sheets/readWorkbookSheets';
import { referenceLabels } from '../../../../shared/sheets/referenceLabels';
import { HEADING_ROW } from '../../../../shared/sheets/sheetLayout';
import { cityBook } from './cityBook';

/** Everything that somebody types into the blank workbook of the city of Khabarovsk: no codes, names for references. */
export function typedBook(grids: readonly Grid[]): readonly SheetText[] {
  const { columns, reporter } = cityBook;
  const context = { region, labels: referenceLabels(columns) };

  return readWorkbookSheets(grids, { region, reporter, year: DEMO_YEAR }).sheets.flatMap(
    ({ template, sheet, columnsAt }) => {
      const filled = columns[template.key];

      return template.columns
        .filter(({ locked }) => locked !== true)
        .flatMap(({ key, kind }) =>
          Array.from({ length: filled?.rows ?? 0 }, (_, row): SheetText[] => {
            const value = filled ? valueAt(filled, key, row) : null;
            const place = { row: HEADING_ROW + 1 + row, column: columnsAt.get(key) ?? -1 };
            const text =
              kind.type === 'date' && value !== null
                ? formatDate(String(value))
                : cellContent(value, kind, context);

            return text === null ? [] : [{ sheet, ...place, text: String(text) }];
          }).flat(),
        );
    },
  );
}
