import type { Grid } from '../sheets/grid';
import { type FileRefusal, refusable } from './fileRefused';
import { openPackage } from './package/openPackage';
import { readSheets } from './readSheets';

/**
 * The sheets of an .xlsx file, whole and unfiltered. Never throws on bytes, whatever they are: what cannot be
 * opened is refused with a reason. Charts on sheets of their own are left out.
 */
export async function readWorkbook(
  bytes: Uint8Array,
): Promise<{ readonly ok: true; readonly grids: readonly Grid[] } | FileRefusal> {
  return await refusable(async () => ({
    ok: true as const,
    grids: await readSheets(await openPackage(bytes), () => true),
  }));
}
