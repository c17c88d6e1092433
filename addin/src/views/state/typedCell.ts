import { isCode } from '../../../../shared/columns/code';
import { isFixedTemplate } from '../../../../shared/templates/fixedTemplate';
import { templates } from '../../../../shared/templates/templates';
import type { ChosenCell } from '../../usecases/review/chosenCell';
import type { ReviewedSubmission, ReviewedYear } from '../../usecases/review/readSubmissions';
import { captionOf } from '../../usecases/review/shownThread';

/** Characters of a row code on the wire. */
const LONGEST = 64;

/** The submissions whose cells can be asked about: an accepted one has to be opened first. */
export function returnable({ submissions }: ReviewedYear): readonly ReviewedSubmission[] {
  return submissions.filter(({ state }) => state !== 'accepted');
}

/** The cell of a typed row code; `null` when there is no such code. The given rows of a form have codes of their own making. */
export function typedCell(
  { year, template, reporter, name, revision }: ReviewedSubmission,
  typed: string,
  column: string | null,
): ChosenCell | null {
  const text = typed.trim();
  const row = isFixedTemplate(templates[template]) ? text : text.toLowerCase();
  const isKnown = isFixedTemplate(templates[template]) ? row !== '' && row.length <= LONGEST : isCode(row);

  if (!isKnown) return null;

  return {
    ...{ year, template, reporter, name, revision, row, column },
    rowText: null,
    caption: captionOf(template, column),
    value: null,
  };
}
