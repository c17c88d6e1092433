import * as z from 'zod';
import type { ApiAnswer, ApiBody } from '../../../../addin/src/api/apiAnswer';
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

/**
 * Sends what the pane would send of a sheet. What is taken in with findings is tried by a dry run first, which tells
 * which; settings are only tried, since the sheets after them would be judged by them.
 */
export async function functionsVerdict(
  api: ApiClient,
  { reading, shared, toSend: explanations, localChecks }: CheckedSheet,
  hasFindings: boolean,
): Promise<Answered> {
  const sheet = { stamp: reading.stamp, shared, explanations, localChecks };
  const isTried = hasFindings || reading.template.settles === true;
  const tried = isTried ? await rehearse(api, sheet) : null;

  if (tried !== null && (!('isTaken' in tried) || !tried.isTaken || reading.template.settles)) return tried;

  const sent = verdictOf(await sendSheet(api, sheet));

  return tried !== null && 'receipt' in sent ? { ...tried, receipt: sent.receipt } : sent;
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

  if (answer.kind === 'ok') return takenBy(answer.body);

  const { code, params } = answer.error;

  if (code !== 'findings') return { refusal: `${code} ${JSON.stringify(params)}` };

  return { isTaken: false, ...refusedSchema.parse(params), measures: null, receipt: null };
}

/** A receipt has no findings but their number (see `differences`): every rule over shared columns is an error or a warning. */
function takenBy(body: ApiBody<'pushSubmission'>): FunctionsVerdict {
  if ('findings' in body) return { isTaken: true, ...body, receipt: null };

  const { receipt } = body;

  return { isTaken: true, findings: [], counts: {}, measures: receipt.measures, receipt };
}
