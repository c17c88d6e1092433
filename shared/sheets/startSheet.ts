import { isoToSerial } from '../cells/serialDate';
import { dueDate } from '../regions/dueDate';
import type { Template } from '../templates/template';
import { headingCell, numberCell, textCell } from './cellSpec';
import type { CellSpec, SheetSpec } from './sheetSpec';
import type { SheetAddress } from './sheetTop';

const WIDTHS = [5, 22, 76, 20];

/** The first sheet of a reporter's workbook: what to fill and by when, what stays in the workbook, what comes next. */
export function startSheet(templates: readonly Template[], address: SheetAddress): SheetSpec {
  const { region, reporter, year, wording } = address;
  const { start } = wording;
  const { number, sheet, purpose, due } = start.headings;
  const rows: readonly (readonly CellSpec[])[] = [
    [headingCell(start.title, 'title', WIDTHS.length)],
    [
      headingCell(
        start.reporter({ region: region.name, reporter: reporter.name, year }),
        'subtitle',
        WIDTHS.length,
      ),
    ],
    ...part(start.whatTitle, []),
    [number, sheet, purpose, due].map((heading) => textCell(heading, 'header')),
    ...templates.map((template, index) => [
      numberCell(index + 1, '0'),
      textCell(template.name),
      textCell(`${template.title}. ${template.purpose}`),
      template.settles
        ? textCell('')
        : numberCell(isoToSerial(dueDate(region, template.key, year), false), 'dd.mm.yyyy'),
    ]),
    ...part(start.howTitle, start.how),
    ...part(start.staysTitle, start.stays),
    ...part(start.nextTitle, start.next),
  ];

  return {
    name: start.name,
    stamp: null,
    columns: WIDTHS.map((width) => ({ width })),
    rows: rows.map((cells) => ({ cells })),
    table: null,
    validations: [],
    conditionals: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: { landscape: true, titleRows: null, signature: false },
  };
}

function part(title: string, lines: readonly string[]): readonly (readonly CellSpec[])[] {
  return [
    [],
    [headingCell(title, 'section', WIDTHS.length)],
    ...lines.map((text) => [headingCell(text, 'note', WIDTHS.length)]),
  ];
}
