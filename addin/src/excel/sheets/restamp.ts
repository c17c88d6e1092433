import type { Stamp } from '../../../../shared/sheets/stamp';
import { STAMP_NAME } from '../../../../shared/sheets/stamp';
import { stampToText } from '../../../../shared/sheets/stampText';
import type { Batch } from '../batch/runBatch';
import { knownSheet } from './findSheet';
import { textFormula } from './nameText';
import { surveySheets } from './surveySheets';

/** Gives sheets a new stamp, in three exchanges; nothing is changed when one of them is gone. */
export async function restamp(
  batch: Batch,
  changes: readonly { readonly sheet: string; readonly stamp: Stamp }[],
): Promise<void> {
  const sheets = await surveySheets(batch);
  const known = changes.map(({ sheet, stamp }) => ({ found: knownSheet(sheets, sheet), stamp }));

  for (const { found, stamp } of known) setName(found.sheet, found.stampName, STAMP_NAME, stampToText(stamp));

  await batch.sync();
}

/** Lets a name of the sheet's own hold `text`, out of the user's sight. `item` is the name as it was found. */
export function setName(
  sheet: Excel.Worksheet,
  item: Excel.NamedItem | null,
  name: string,
  text: string,
): void {
  if (item === null || item.isNullObject) sheet.names.add(name, textFormula(text)).visible = false;
  else item.formula = textFormula(text);
}
