import { STATE_NAMESPACE, stateText, stateXml } from '../../../../shared/xlsx/state/stateXml';
import type { Batch } from '../batch/runBatch';

/** The text that Svod keeps in the workbook, or `null`. Of several parts the last is the newest. */
export async function readState(batch: Batch): Promise<string | null> {
  const part = (await stateParts(batch)).at(-1);

  if (part === undefined) return null;

  const xml = part.getXml();

  await batch.sync();

  return stateText(xml.value);
}

/** Keeps `text` in the place of what was kept before. */
export async function writeState(batch: Batch, text: string): Promise<void> {
  const parts = await stateParts(batch);

  batch.context.workbook.customXmlParts.add(stateXml(text));
  for (const part of parts) part.delete();

  await batch.sync();
}

async function stateParts({ context, sync }: Batch): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).load('items/id');

  await sync();

  return parts.items;
}
