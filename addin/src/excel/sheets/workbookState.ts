import { escapeXml } from '../../../../shared/xlsx/xml/escapeXml';
import { scanXml } from '../../../../shared/xlsx/xml/scanXml';
import type { Batch } from '../batch/runBatch';

const NAMESPACE = 'urn:svod:state';

/** The text that Svod keeps in the workbook, or `null`. Of several parts the last is the newest. */
export async function readState(batch: Batch): Promise<string | null> {
  const part = (await stateParts(batch)).at(-1);

  if (part === undefined) return null;

  const xml = part.getXml();

  await batch.sync();

  return textOf(xml.value);
}

/** Keeps `text` in the place of what was kept before. */
export async function writeState(batch: Batch, text: string): Promise<void> {
  const parts = await stateParts(batch);

  batch.context.workbook.customXmlParts.add(`<state xmlns="${NAMESPACE}">${escapeXml(text)}</state>`);
  for (const part of parts) part.delete();

  await batch.sync();
}

async function stateParts({ context, sync }: Batch): Promise<readonly Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');

  await sync();

  return parts.items;
}

function textOf(xml: string): string {
  let text = '';

  scanXml(xml, {
    text: (piece) => {
      text += piece;
    },
  });

  return text;
}
