import type { Attainment, Ledger } from '../measures/attainmentResult';
import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { attainmentSheet } from './attainmentSheet';
import { ledgerSheet } from './ledgerSheet';
import { mapSheet } from './mapSheet';
import { receiptsSheet } from './receiptsSheet';
import type { SheetSpec } from './sheetSpec';

/** The region's workbook of one year: totals, heat map, ledger, receipts. `reporters` in the order they are to be shown. */
export function attainmentWorkbook(input: {
  readonly region: Region;
  readonly attainment: Attainment;
  readonly ledger: Ledger;
  readonly reporters: readonly Reporter[];
}): readonly SheetSpec[] {
  const { region, attainment, ledger, reporters } = input;

  return [
    attainmentSheet({ region, attainment, received: ledger.received, expected: ledger.expected }),
    mapSheet({ region, attainment, reporters }),
    ledgerSheet(region, ledger),
    receiptsSheet(region, attainment, ledger),
  ];
}
