import { textToStamp } from '../../../../shared/sheets/stampText';
import { TEMPLATE_KEYS } from '../../../../shared/templates/templates';
import { answered } from '../access/answered';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import { readOwner } from '../readOwner';
import { keepReceipts } from '../sending/keepReceipts';
import { sheetOf } from '../sheetOf';
import type { OutrunSheet } from './reconciliation';

/** The workbook's sheets whose newest version at the service is another one than they continue, in the order of filling. One request. */
export async function findOutrun(work: DeskWork, signal?: AbortSignal): Promise<readonly OutrunSheet[]> {
  const { api } = await requireSession(work, signal);

  await keepReceipts(work);

  const entries = await work.workbook.listSheets();
  const owner = await readOwner(work, entries, signal);
  const params = { region: owner.region.key, year: String(owner.year) };
  const ledger = answered(await api('readLedger', { params }, signal));

  return TEMPLATE_KEYS.flatMap((template): readonly OutrunSheet[] => {
    const sheet = sheetOf(entries, owner, template);
    const stamp = textToStamp(entries.find(({ name }) => name === sheet)?.stamp ?? '');
    const entry = ledger.entries.find(
      (one) => one.template === template && one.reporter === owner.reporter.key,
    );
    const revision = entry?.revision ?? null;

    if (sheet === null || stamp === null || revision === null || revision === stamp.baseRevision) return [];

    return [{ template, sheet, base: stamp.baseRevision, revision }];
  });
}
