import type { Registries } from '../../../../shared/contract/registries';
import { memberOf } from '../access/memberOf';
import type { DeskWork } from '../desk/deskWork';
import { parseState } from '../state/workbookState';

/**
 * What the service takes of registries about persons, as far as this pane knows: as it told who signed in, or, before
 * that, as the workbook's receipts have it. A workbook of which nothing was sent knows nothing, and rows are supposed.
 */
export async function registriesNow(work: DeskWork): Promise<Registries> {
  const told = memberOf(work)?.session?.registries;
  if (told !== undefined) return told;

  const { receipts } = parseState(await work.workbook.readState());

  return receipts.some(({ receipt }) => receipt.rowsStay) ? 'counts' : 'rows';
}
