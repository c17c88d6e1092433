import { RELATIONSHIP } from '../edit/partTypes';
import { refusable } from '../fileRefused';
import { MAX_STATE_BYTES } from '../limits';
import type { Parts } from '../package/parts';
import { stateText } from './stateXml';

/** A custom XML part of Svod's. */
export type StatePart = { readonly path: string; readonly relationship: string; readonly text: string };

/**
 * Svod's custom XML parts, oldest first: one, unless a workbook was put together from several. Other add-ins'
 * parts are passed over, whatever they hold, and so is what is damaged or larger than Svod ever writes.
 */
export async function stateParts(file: Parts): Promise<readonly StatePart[]> {
  const found: StatePart[] = [];

  for (const { id, type, target } of await file.related(file.workbook)) {
    if (type !== RELATIONSHIP.customXml || file.size(target) > MAX_STATE_BYTES) continue;

    const text = await refusable(async () => stateText(await file.text(target)));

    if (typeof text === 'string') found.push({ path: target, relationship: id, text });
  }

  return found;
}

/** The text Svod keeps in the file, or `null`; of several the newest. */
export async function readState(file: Parts): Promise<string | null> {
  return (await stateParts(file)).at(-1)?.text ?? null;
}
