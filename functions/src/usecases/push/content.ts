import type { Explanation } from '../../../../shared/checking/finding';
import type { Columns } from '../../../../shared/columns/columns';
import type { Submission } from '../../../../shared/contract/submission';
import type { Template } from '../../../../shared/templates/template';

/** What is sent, once it is known to be sound: canonical columns, explanations of what is sent, and their hash. */
export type Content = {
  /** In the template's present version; without a single column where the rows stay in the workbook. */
  readonly columns: Columns;
  /** Only the measures were sent. */
  readonly rowsStay?: true;
  readonly explanations: readonly Explanation[];
  /** Of what was sent, in the version it was sent in. */
  readonly contentHash: string;
  /** What was sent, and the version of the template by which it is checked. */
  readonly sent: { readonly template: Template; readonly columns: Columns };
};

/** What of a body goes into the receipt beside its content. */
export type PushedBody = Pick<Submission, 'templateVersion' | 'localChecks' | 'reason'>;
