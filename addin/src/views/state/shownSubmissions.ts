import type { ReviewState } from '../../../../shared/review/review';
import type { TemplateKey } from '../../../../shared/templates/template';
import { TEMPLATE_KEYS } from '../../../../shared/templates/templates';
import type { ReviewedSubmission } from '../../usecases/review/readSubmissions';

/** Which submissions are listed by how they stand. */
export type ReviewFilter = ReviewState | 'all';

/** What the list shows. */
export type SubmissionFilter = { readonly state: ReviewFilter; readonly template: TemplateKey | 'all' };

/** The states one can filter by, what is to be done first. */
export const REVIEW_FILTERS = ['waiting', 'returned', 'accepted', 'all'] as const satisfies ReviewFilter[];

/** The submissions that the filter lets through, in their order. */
export function shownSubmissions(
  submissions: readonly ReviewedSubmission[],
  { state, template }: SubmissionFilter,
): readonly ReviewedSubmission[] {
  return submissions.filter(
    (one) => (state === 'all' || one.state === state) && (template === 'all' || one.template === template),
  );
}

/** The templates of which something was sent, in the order of filling. */
export function sentTemplates(submissions: readonly ReviewedSubmission[]): readonly TemplateKey[] {
  const sent = new Set(submissions.map(({ template }) => template));

  return TEMPLATE_KEYS.filter((template) => sent.has(template));
}

/** The list with one submission as it stands now. */
export function withSubmission(
  submissions: readonly ReviewedSubmission[],
  changed: ReviewedSubmission,
): readonly ReviewedSubmission[] {
  return submissions.map((one) =>
    one.template === changed.template && one.reporter === changed.reporter ? changed : one,
  );
}
