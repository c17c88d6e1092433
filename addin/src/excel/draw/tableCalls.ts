import type { Call } from '../batch/calls';
import { rangeAt } from './rangeAt';
import type { Target } from './target';

/** Plain: the cells carry their own looks. */
const TABLE_STYLE = 'TableStyleLight1';

/**
 * The table over its cells, once they are filled; one that was there is only given its totals back. `taken`:
 * names of all tables in the workbook in lower case, to which the new ones are added.
 */
export function tableCalls({ sheet, spec, old }: Target, taken: Set<string>): readonly Call[] {
  const { table } = spec;

  if (table === null) return [];
  if (old?.table) {
    const present = old.table;

    return old.showsTotals
      ? [
          () => {
            present.showTotals = true;
          },
        ]
      : [];
  }

  const name = freeName(table.name, taken);

  taken.add(name.toLowerCase());

  return [
    () => {
      const added = sheet.tables.add(rangeAt(sheet, table.range), true);

      added.name = name;
      added.style = TABLE_STYLE;
      added.showBandedRows = false;
    },
  ];
}

// A copy of the sheet has a table of the same origin, which Excel has given another name; the user may have too.
function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 1, free = name; ; number += 1, free = `${name}_${number}`) {
    if (!taken.has(free.toLowerCase())) return free;
  }
}
