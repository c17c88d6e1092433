import { guardColumns } from '../../../../shared/columns/guardColumns';
import type { Region } from '../../../../shared/regions/region';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import type { ApiBody } from '../../api/apiAnswer';
import { answered } from '../access/answered';
import { memberOf } from '../access/memberOf';
import type { Owner } from '../desk';
import type { DeskWork } from '../desk/deskWork';
import { BLANK, type Prefill } from './prefill';
import { workbookColumns } from './workbookColumns';

type Submission = ApiBody<'readSubmission'>;

/** Refusals that mean that there are no rows to fill in. */
const NOTHING_THERE: readonly string[] = ['submissionUnknown', 'rowsNotSent'];

/**
 * What the service has of the templates; nothing without a key. Ends the action when the service cannot be asked:
 * sheets begun anew would be refused in the end, because they do not continue what is there.
 */
export async function prefillFromService(
  work: DeskWork,
  owner: Owner,
  keys: readonly TemplateKey[],
  signal?: AbortSignal,
): Promise<Prefill> {
  const api = memberOf(work)?.api;

  if (api === undefined) return BLANK;

  const { region, reporter, year } = owner;
  const found = await Promise.all(
    keys.map(async (template): Promise<readonly Submission[]> => {
      const params = { region: region.key, year: String(year), template, reporter: reporter.key };
      const answer = await api('readSubmission', { params }, signal);

      // Where only totals were sent, the sheet begins blank and continues nothing: sending asks before it replaces them.
      if (answer.kind === 'refused' && NOTHING_THERE.includes(answer.error.code)) return [];

      return [answered(answer)];
    }),
  );
  const submissions = found.flat();

  return {
    columns: Object.fromEntries(submissions.map((one) => columnsOf(one, region))),
    receipts: submissions.map(({ receipt }) => receipt),
    carriedOver: 0,
  };
}

function columnsOf({ receipt, rows, columns }: Submission, region: Region) {
  const template = templates[receipt.receipt.template];
  const guarded = guardColumns(columns, rows, template, region);

  // The service has taken them in by the same guard.
  if (!guarded.ok) throw new Error(`${template.key}: ${guarded.fault.reason} ${guarded.fault.column}`);

  return [template.key, workbookColumns(template, guarded.columns)] as const;
}
