import { textToStamp } from '../../../../shared/sheets/stampText';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import type { WorkControl } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbookFault';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import { readOwner } from '../readOwner';
import { keepReceipts } from '../sending/keepReceipts';
import { sheetOf } from '../sheetOf';
import { comparedWith } from './comparedWith';
import type { Compared, Obstacle } from './reconciliation';
import { readVersions } from './versions';

/**
 * Fetches the newest version of the sheet's submission and the one the sheet continues, and lays all three over each
 * other. Nothing is changed; what was fetched is kept for `take`.
 */
export async function compare(
  work: DeskWork,
  template: TemplateKey,
  control: WorkControl = {},
): Promise<Compared> {
  const { workbook, memory } = work;
  const { api } = await requireSession(work, control.signal);

  memory.reconcile = null;
  await keepReceipts(work);

  const entries = await workbook.listSheets();
  const sheet = sheetOf(entries, await readOwner(work, entries, control.signal), template);
  const stamp = textToStamp(entries.find(({ name }) => name === sheet)?.stamp ?? '');

  if (sheet === null || stamp === null) throw new WorkbookFault('sheetGone', templates[template].name);

  const obstacle = (why: Obstacle) => ({ kind: 'obstacle', template, sheet, why }) as const;

  if (stamp.version !== templates[template].version) return obstacle('outdated');

  const versions = await readVersions(api, stamp, control.signal);

  if (versions === 'nothing') return { kind: 'nothing', template, sheet };
  if (typeof versions === 'string') return obstacle(versions);

  return comparedWith(work, versions, sheet, control);
}
