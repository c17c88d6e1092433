import type { ApiClient } from '../../../addin/src/api/apiClient';
import { fileWorkbook } from '../../../addin/src/file/fileWorkbook';
import { collect } from '../../../addin/src/usecases/consolidated/collect';
import { newMemory } from '../../../addin/src/usecases/desk/deskMemory';
import { offeredColumns } from '../../../shared/sheets/consolidated/registryColumns';
import { templates } from '../../../shared/templates/templates';
import { DEMO_INSTANT, DEMO_YEAR } from './demoPlan';

/** A file that the demonstration leaves, with its name. */
export type DemoFile = { readonly name: string; readonly bytes: Uint8Array };

/** The key is the demonstration's own, and is gone with it. */
const NO_KEYS = { read: () => null, write: () => undefined, clear: () => undefined };

/** The registry of mentees over all reporters of the operator's region, as the pane draws it into an .xlsx file. */
export async function collectMentees(api: ApiClient, address: string): Promise<DemoFile> {
  const workbook = fileWorkbook(null);
  const memory = { ...newMemory(), member: { api, session: null } };
  const columns = offeredColumns(templates.mentees).map(({ key }) => key);
  const { sheet } = await collect(
    { road: 'file', workbook, keys: NO_KEYS, address, clock: () => new Date(DEMO_INSTANT), memory },
    { template: 'mentees', view: null, year: DEMO_YEAR, columns, anew: false },
  );
  const bytes = workbook.bytes();

  if (bytes === null) throw new Error('the registry of mentees was not drawn');

  return { name: `${sheet}.xlsx`, bytes };
}
