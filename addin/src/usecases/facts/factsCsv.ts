import type { WorkControl } from '../../ports/workbook';
import { answered } from '../access/answered';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';

/** A file to be saved. */
export type CsvFile = { readonly name: string; readonly bytes: Uint8Array };

/** The facts of these years as CSV, for Excel with Russian settings. */
export async function factsCsv(
  work: DeskWork,
  years: readonly number[],
  { signal }: WorkControl = {},
): Promise<CsvFile> {
  const { session, api } = await requireSession(work, signal);
  const query = { profile: 'excel-ru', years: years.join(',') } as const;
  const bytes = answered(await api('readFactsCsv', { params: { region: session.region }, query }, signal));

  return { name: `svod-${session.region}-facts.csv`, bytes };
}
