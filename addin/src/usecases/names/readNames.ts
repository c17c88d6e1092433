import type { WorkbookPort } from '../../ports/workbook';
import type { Outcome, Owner, PickedFile } from '../desk';
import { readOwnBook } from '../merge/ownBook';
import { fillNames, type NamesFilled } from './fillNames';
import { type NamesContent, namesContentSchema } from './namesContent';
import { openNames } from './sealNames';

/**
 * Fills a colleague's names into the registries, by row code, into cells that are blank or say that the name is
 * in another workbook; whatever else stands there is left and counted. A file of another year serves as well:
 * row codes outlast it. Problems: `damaged`, `wrongPassphrase` (openNames tells them apart as far as it can be
 * told), `ownerOther`, and `noRows` where no row has a code of the file's. Throws `WorkbookFault`.
 */
export async function readNames(
  workbook: WorkbookPort,
  owner: Owner,
  { bytes }: PickedFile,
  passphrase: string,
): Promise<Outcome<NamesFilled>> {
  const opened = await openNames(bytes, passphrase);

  if ('fault' in opened) return { ok: false, problem: { kind: 'namesFile', reason: opened.fault } };

  const content = contentOf(opened.text);

  if (content === null) return { ok: false, problem: { kind: 'namesFile', reason: 'damaged' } };
  if (content.region !== owner.region.key || content.reporter !== owner.reporter.key)
    return { ok: false, problem: { kind: 'ownerOther' } };

  const filled = await fillNames(
    workbook,
    await readOwnBook(workbook, owner, undefined),
    owner,
    content.sheets,
  );

  return filled
    ? { ok: true, value: filled }
    : { ok: false, problem: { kind: 'namesFile', reason: 'noRows' } };
}

/** `null` for a text that is no names file's: whoever made it knew the passphrase, but not the format. */
function contentOf(text: string): NamesContent | null {
  try {
    return namesContentSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
