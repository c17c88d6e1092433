import { auditSheet as texts } from '../../../../shared/messages/ru/auditSheet';
import { regionByKey } from '../../../../shared/regions/regionByKey';
import { auditSheet } from '../../../../shared/sheets/auditSheet';
import type { ApiBody } from '../../api/apiAnswer';
import type { WorkControl } from '../../ports/workbook';
import { answered } from '../access/answered';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import type { AuditDays } from './auditActions';

type AuditPart = ApiBody<'readAudit'>;

/** Reads the audit list, answer after answer until it is whole, and draws it. */
export async function drawAudit(
  work: DeskWork,
  days: AuditDays,
  control: WorkControl = {},
): Promise<{ readonly entries: number; readonly from: string; readonly to: string }> {
  const { session, api } = await requireSession(work, control.signal);
  const region = regionByKey(session.region);

  // The service knows no region that this build, which is deployed with it, does not.
  if (region === null) throw new Error(`no region ${session.region}`);

  const params = { region: region.key };
  const ask = async (query: { readonly from?: string; readonly to?: string }): Promise<AuditPart> =>
    answered(await api('readAudit', { params, query }, control.signal));
  const first = await ask(days ?? {});
  const { from, to } = first;
  const entries = [...first.entries];

  for (let { next } = first; next !== null; ) {
    const more = await ask({ from: next, to });

    entries.push(...more.entries);
    next = more.next;
  }

  await work.workbook.drawSheets([auditSheet(region, { from, to }, entries)], control);

  work.memory.fileName ??= `${texts.name}_${from}_${to}.xlsx`;

  return { entries: entries.length, from, to };
}
