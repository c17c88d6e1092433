import { ROW_CODE } from '../../../../shared/columns/columns';
import { captionKey } from '../../../../shared/sheets/captionKey';
import { CONSOLIDATED_HEADINGS } from '../../../../shared/sheets/consolidated/headings';
import type { CellScalar } from '../../../../shared/sheets/grid';
import { textOfCell } from '../../../../shared/sheets/textOfCell';
import { sharedColumns } from '../../../../shared/templates/sharedColumns';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';

/** Where the columns of a consolidated registry stand now, zero-based. */
export type RegistryHeadings = {
  readonly row: number;
  readonly rowCode: number;
  readonly reporterKey: number;
  readonly reporter: number | null;
  readonly revision: number | null;
  /** The template's columns, by the keys they have in the workbook. */
  readonly columns: ReadonlyMap<number, string>;
};

const HEADINGS = CONSOLIDATED_HEADINGS;

/** Finds the headings of a consolidated registry in its first rows, in whatever order; `null` where they are not there. */
export function registryHeadings(
  head: readonly (readonly CellScalar[])[],
  template: TemplateKey,
): RegistryHeadings | null {
  for (const [row, cells] of head.entries()) {
    const captions = cells.map((cell) => captionKey(textOfCell(cell)));
    const placeOf = (heading: string) => {
      const place = captions.indexOf(captionKey(heading));

      return place < 0 ? null : place;
    };
    const rowCode = placeOf(HEADINGS.rowCode);
    const reporterKey = placeOf(HEADINGS.reporterKey);

    if (rowCode === null || reporterKey === null) continue;

    return {
      row,
      rowCode,
      reporterKey,
      reporter: placeOf(HEADINGS.reporter),
      revision: placeOf(HEADINGS.revision),
      columns: columnsAt(captions, template),
    };
  }

  return null;
}

function columnsAt(captions: readonly string[], template: TemplateKey): ReadonlyMap<number, string> {
  const found = sharedColumns(templates[template]).flatMap(({ from, caption }) => {
    const place = captions.indexOf(captionKey(caption));

    // The code is the row's address and nothing anybody has typed.
    return place < 0 || from === ROW_CODE ? [] : ([[place, from]] as const);
  });
  const organisation = captions.indexOf(captionKey(HEADINGS.organisation));

  // A registry has this one column under a heading of its own.
  return new Map(organisation < 0 ? found : [[organisation, 'organisation'], ...found]);
}
