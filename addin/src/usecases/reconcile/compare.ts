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
import { inSteps } from '../steps/inSteps';
import { comparisonSteps } from './comparison';
import { overlay } from './overlay';
import type { Compared, Obstacle } from './reconciliation';
import { readVersions, type Versions } from './versions';

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

  memory.reconcile = versions;

  return comparedWith(work, versions, sheet, control);
}

/** What comes of laying versions that have been fetched over the sheet as it is now. */
export async function comparedWith(
  work: DeskWork,
  versions: Versions,
  sheet: string,
  control: WorkControl,
): Promise<Compared> {
  const laid = await overlay(work, versions, control);

  if (typeof laid === 'string')
    return { kind: 'obstacle', template: versions.stamp.template, sheet, why: laid };

  const { signal } = control;

  return inSteps(comparisonSteps(laid), { ...(signal && { signal }), total: laid.merge.rows.count });
}
