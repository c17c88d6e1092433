import { WorkbookFault } from '../../ports/workbookFault';
import { jsonBytes } from '../batch/jsonBytes';
import type { Batch } from '../batch/runBatch';
import type { Ask } from './ask';
import { doubtfulCell, isDoubtful, plainCell } from './cellOf';
import type { SheetArea } from './sheetArea';

/** What an exchange brought: bytes of JSON, and what must be asked because of it. */
export type Answer = { readonly bytes: number; readonly asks: readonly Ask[] };

/** Asks for cells in one exchange and keeps them in their areas. */
export async function readAsks(
  batch: Batch,
  areas: readonly SheetArea[],
  asks: readonly Ask[],
): Promise<Answer> {
  const readers = asks.flatMap((ask) => {
    const area = areas[ask.block];

    return area ? [askFor(area, ask)] : [];
  });

  await batch.sync();

  const answers = readers.map((read) => read());

  return {
    bytes: answers.reduce((sum, { bytes }) => sum + bytes, 0),
    asks: answers.flatMap((answer) => answer.asks),
  };
}

function askFor(area: SheetArea, ask: Ask): () => Answer {
  const range = area.sheet.getRangeByIndexes(area.top + ask.top, area.left + ask.left, ask.rows, ask.columns);

  return ask.kind === 'formulas' ? askForFormulas(area, ask, range) : askForValues(area, ask, range);
}

function askForFormulas(area: SheetArea, ask: Ask, range: Excel.Range): () => Answer {
  const hidden = area.isMixed ? range.getRowProperties({ rowHidden: true }) : null;

  range.load('formulas');

  return () => {
    const rows = loaded(range.formulas);
    const bytes = rows.reduce((sum, row) => sum + row.reduce((all, cell) => all + jsonBytes(cell), 0), 0);

    for (const [index, row] of rows.entries()) area.cells[ask.top + index] = row.map(doubtOrCell);
    for (const [index, { rowHidden }] of (hidden?.value ?? []).entries()) {
      if (rowHidden) area.hiddenRows.add(area.top + ask.top + index);
    }

    return { bytes, asks: doubtful(ask, rows) };
  };
}

// A doubtful cell stands as text until its value has come.
function doubtOrCell(content: unknown) {
  return isDoubtful(content) ? String(content) : plainCell(content);
}

function askForValues(area: SheetArea, ask: Ask, range: Excel.Range): () => Answer {
  range.load('values,valueTypes');

  return () => {
    const values = loaded(range.values);
    const types = loaded(range.valueTypes);

    for (const [index, [value]] of values.entries()) {
      const cells = area.cells[ask.top + index];
      const content = cells?.[ask.left];

      if (cells && typeof content === 'string' && isDoubtful(content)) {
        cells[ask.left] = doubtfulCell(content, value, String(types[index]?.[0]));
      }
    }

    return { bytes: 0, asks: [] };
  };
}

/** The stretches of each column in which a cell is doubtful. */
function doubtful({ block, top }: Ask, rows: readonly (readonly unknown[])[]): readonly Ask[] {
  return (rows[0] ?? []).flatMap((_, left) => {
    const first = rows.findIndex((row) => isDoubtful(row[left]));
    const last = rows.findLastIndex((row) => isDoubtful(row[left]));

    if (first < 0) return [];

    return [{ kind: 'values', block, top: top + first, rows: last - first + 1, left, columns: 1 } as const];
  });
}

// Past its limit Excel may give nothing instead of an error.
function loaded<T>(rows: readonly (readonly T[])[] | null): readonly (readonly T[])[] {
  if (rows === null) throw new WorkbookFault('tooLarge', 'null');

  return rows;
}
