import type { Attainment, Ledger } from '../measures/attainmentResult';
import { regionSheets } from '../messages/ru/regionSheets';
import { restatedTexts as restated } from '../messages/ru/restatedTexts';
import type { Region } from '../regions/region';
import { templates } from '../templates/templates';
import { numberCell, textCell } from './cellSpec';
import { localInstant } from './localInstant';
import { regionSheet } from './regionSheet';
import type { SheetSpec } from './sheetSpec';

const texts = regionSheets.receipts;

/** The receipts of everybody expected and the targets each is an addend of, so that a total can be recomputed. */
export function receiptsSheet(region: Region, attainment: Attainment, ledger: Ledger): SheetSpec {
  const names = new Map(ledger.reporters.map((reporter) => [reporter.key, reporter.name]));
  const targets = targetsByReceipt(attainment);
  // Most deployments take rows of everything, and a column that is always blank only makes the sheet wider.
  const hasTotals = ledger.entries.some(({ rowsStay }) => rowsStay);
  const body = ledger.entries.flatMap((entry) => {
    if (entry.receipt === null || entry.sentAt === null) return [];

    const { receipt, sentAt, reporter, template } = entry;

    return [
      [
        textCell(receipt),
        textCell(names.get(reporter) ?? reporter),
        textCell(templates[template].name),
        numberCell(entry.revision),
        textCell(localInstant(sentAt, region.timeZone)),
        numberCell(entry.rows),
        numberCell(entry.warnings),
        textCell((targets.get(receipt) ?? []).join(', ')),
        entry.restated ? textCell(restated.corrected, 'partial') : textCell(''),
        ...(hasTotals ? [textCell(entry.rowsStay ? texts.totals : texts.sentRows)] : []),
      ],
    ];
  });

  return regionSheet({
    name: texts.name,
    title: texts.title(region.name, attainment.year),
    lines: body.length === 0 ? [texts.purpose, texts.none] : [texts.purpose],
    headings: [...Object.values(texts.headings), restated.heading, ...(hasTotals ? [texts.what] : [])],
    widths: [44, 44, 16, 9, 18, 9, 16, 30, 15, ...(hasTotals ? [14] : [])],
    body,
    tableName: 'Svod_receipts',
    frozenColumns: 1,
    signature: false,
  });
}

/** The keys of indicators, ladders and coverages, in this order. */
function targetsByReceipt({
  indicators,
  ladders,
  coverages,
}: Attainment): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const computed = [
    ...indicators.map(({ indicator, receipts }) => ({ key: indicator, receipts })),
    ...ladders.map(({ ladder, receipts }) => ({ key: ladder, receipts })),
    ...coverages,
  ];

  for (const { key, receipts } of computed) {
    for (const receipt of receipts) found.set(receipt, [...(found.get(receipt) ?? []), key]);
  }

  return found;
}
