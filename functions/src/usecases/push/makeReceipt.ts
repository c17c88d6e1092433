import type { CheckOutcome } from '../../../../shared/checking/outcome';
import type { Receipt } from '../../../../shared/contract/receipt';
import { receiptId } from '../../../../shared/contract/receiptId';
import type { Submission } from '../../../../shared/contract/submission';
import type { Measure } from '../../../../shared/measures/measure';
import type { Template } from '../../../../shared/templates/template';
import type { SubmissionAddress } from '../../storage/submission';
import type { BuiltContext } from './buildContext';
import type { Content } from './content';

/** What a receipt is made from. */
export type ReceiptInput = {
  readonly address: SubmissionAddress;
  /** In its present version. */
  readonly template: Template;
  readonly revision: number;
  readonly sentBy: string;
  readonly sentAt: string;
  readonly late: boolean;
  /** `null`: the year was open, or it is the first revision. */
  readonly restatement: Receipt['restatement'] | null;
  readonly body: Submission;
  readonly content: Content;
  readonly measures: readonly Measure[];
  readonly outcome: CheckOutcome;
  readonly receipts: BuiltContext['receipts'];
};

/** The receipt of a submission that has passed its checks. */
export function makeReceipt(input: ReceiptInput): Receipt {
  const { address, revision, sentBy, sentAt, late, restatement } = input;
  const { template, body, content, measures, outcome, receipts } = input;

  return {
    id: receiptId({ ...address, revision }),
    ...address,
    templateVersion: body.templateVersion,
    ...(content.sent.template === template ? {} : { readAs: template.version }),
    revision,
    contentHash: content.contentHash,
    rows: content.columns.rows,
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
    },
  };
}
