import * as z from 'zod';
import type { ApiAnswer } from '../../../../addin/src/api/apiAnswer';
import type { ApiClient } from '../../../../addin/src/api/apiClient';
import type { CheckedSheet } from '../../../../addin/src/usecases/checkedWorkbook';
import { type SheetToSend, sendSheet } from '../../../../addin/src/usecases/sendSheet';
import { canonicalise } from '../../../../shared/columns/canonicalise';
import { toWireColumns } from '../../../../shared/columns/toWireColumns';
import { findingCodeSchema } from '../../../../shared/contract/findingCodeSchema';
import type { Receipt } from '../../../../shared/contract/receipt';
import { findingSchema } from '../../../../shared/contract/submission';
import type { SheetVerdict } from './sheetVerdict';

/** What the functions said of a sheet: their verdict, the refusal of what no rule is asked about, or the receipt. */
export type FunctionsVerdict = Pick<SheetVerdict, 'isTaken' | 'findings' | 'counts'> & {
  /** Of the dry run; `null` where the sheet was refused. */
  readonly measures: SheetVerdict['measures'] | null;
  /** `null` where it was not kept. */
  readonly receipt: Receipt | null;
};

type Answered = FunctionsVerdict | { readonly refusal: string };

const refusedSchema = z.object({
  findings: z.array(findingSchema),
  counts: z.partialRecord(findingCodeSchema, z.int()),
});

/** Sends what the pane would send of a sheet. What is taken in is tried by a dry run first, which tells the findings. */
export async function functionsVerdict(
  api: ApiClient,
  { reading, shared, toSend: explanations, localChecks }: CheckedSheet,
): Promise<Answered> {
  const sheet = { stamp: reading.stamp, shared, explanations, localChecks };
  const rehearsed = await rehearse(api, sheet);

  if (!('isTaken' in rehearsed) || !rehearsed.isTaken || reading.template.settles) return rehearsed;

  const sent = await sendSheet(api, sheet);

  if (sent.kind !== 'ok' || !('receipt' in sent.body))
    throw new Error(`a sheet was not taken in: ${JSON.stringify(sent)}`);

  return { ...rehearsed, receipt: sent.body.receipt };
}

async function rehearse(
  api: ApiClient,
  { stamp, shared, explanations, localChecks }: SheetToSend,
): Promise<Answered> {
  const { region, year, template, reporter, version } = stamp;
  const columns = canonicalise(shared);

  return verdictOf(
    await api('pushSubmission', {
      params: { region, year: String(year), template, reporter },
      query: { dryRun: 'true' },
      headers: {},
      body: {
        templateVersion: version,
        rows: columns.rows,
        columns: toWireColumns(columns),
        explanations: [...explanations],
        localChecks: { ...localChecks },
      },
    }),
  );
}

function verdictOf(answer: ApiAnswer<'pushSubmission'>): Answered {
  if (answer.kind === 'unreachable') throw new Error(answer.reason);

  if (answer.kind === 'ok') {
    if (!('findings' in answer.body)) throw new Error('a dry run gave a receipt');

    return { isTaken: true, ...answer.body, receipt: null };
  }

  const { code, params } = answer.error;

  if (code !== 'findings') return { refusal: `${code} ${JSON.stringify(params)}` };

  return { isTaken: false, ...refusedSchema.parse(params), measures: null, receipt: null };
}
