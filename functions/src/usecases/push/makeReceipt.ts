import type { Receipt } from '../../../../shared/contract/receipt';
import { receiptId } from '../../../../shared/contract/receiptId';
import type { Template } from '../../../../shared/templates/template';
import type { SubmissionAddress } from '../../storage/submission';
import type { Checked } from './checkContent';
import type { Content, PushedBody } from './content';

/** What a receipt is made from. */
export type ReceiptInput = Checked & {
  readonly address: SubmissionAddress;
  /** In its present version. */
  readonly template: Template;
  readonly revision: number;
  readonly sentBy: string;
  readonly sentAt: string;
  readonly late: boolean;
  /** `null`: the year was open, or it is the first revision. */
  readonly restatement: Receipt['restatement'] | null;
  readonly body: PushedBody;
  readonly content: Content;
};

/** The receipt of a submission that has passed its checks. */
export function makeReceipt(input: ReceiptInput): Receipt {
  const { address, revision, sentBy, sentAt, late, restatement } = input;
  const { template, body, content, measures, outcome, receipts, inWorkbook } = input;

  return {
    id: receiptId({ ...address, revision }),
    ...address,
    templateVersion: body.templateVersion,
    ...(content.sent.template === template ? {} : { readAs: template.version }),
    revision,
    contentHash: content.contentHash,
    rows: content.columns.rows,
    ...(content.rowsStay ? { rowsStay: true } : {}),
    sentAt,
    sentBy,
    late,
    ...(restatement ? { restatement } : {}),
    measures: [...measures],
    checks: {
      rulesRun: [...outcome.rulesRun],
      comparedWith: Object.fromEntries(
        outcome.comparedWith.flatMap((part) => {
          const id = receipts[part];

          return id === undefined ? [] : [[part, id]];
        }),
      ),
      warnings: outcome.warnings,
      // What has an unexplained warning is not taken in.
      explained: outcome.warnings,
      local: body.localChecks,
      ...(inWorkbook === undefined ? {} : { inWorkbook: [...inWorkbook] }),
    },
  };
}
