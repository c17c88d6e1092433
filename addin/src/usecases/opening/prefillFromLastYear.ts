import type { TemplateKey } from '../../../../shared/templates/template';
import { carryOver } from '../carryOver/carryOver';
import type { Owner, PickedFile } from '../desk';
import { DeskProblem } from '../desk/deskProblem';
import type { Prefill } from './prefill';

/** The rows of last year's workbook, names included, as far as they are of `keys`. Nothing of it leaves this computer. */
export async function prefillFromLastYear(
  file: PickedFile,
  owner: Owner,
  keys: readonly TemplateKey[],
): Promise<Prefill> {
  // Once a year, and what reads a file weighs as much as all the rest.
  const { readWorkbook } = await import('../../../../shared/xlsx/readWorkbook');
  const read = await readWorkbook(file.bytes);

  if (!read.ok) throw new DeskProblem({ kind: 'file', reason: read.reason });

  const { columns } = carryOver(read.grids, owner);
  const wanted = keys.flatMap((key) => (columns[key] ? [[key, columns[key]] as const] : []));

  const carriedOver = wanted.reduce((sum, [, { rows }]) => sum + rows, 0);

  return { columns: Object.fromEntries(wanted), receipts: [], carriedOver };
}
