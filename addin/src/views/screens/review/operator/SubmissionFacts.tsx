import { formatInstant } from '../../../../../../shared/messages/formatInstant';
import type { ReviewedSubmission } from '../../../../usecases/review/readSubmissions';
import { useDeskTexts } from '../../../hooks/useDeskTexts';
import { Badge } from '../../../parts/Badge';
import { Hint } from '../../../parts/Hint';

const KINDS = { waiting: 'warning', returned: 'notice', accepted: 'success' } as const;

/** How a submission stands, which revision it is and of when, and what is in it. */
export function SubmissionFacts({
  submission,
  timeZone,
}: {
  readonly submission: ReviewedSubmission;
  readonly timeZone: string;
}) {
  const { review: texts, language } = useDeskTexts();
  const { state, revision, sentAt, late, restated, rows, rowsStay, explained, open } = submission;
  const when = sentAt === null ? '' : formatInstant(sentAt, timeZone, language);
  const sent = [texts.sent(revision, when), late ? texts.late : '', restated ? texts.restated : ''];
  const inside = [rows === null ? '' : texts.rows(rows), texts.explained(explained)];

  return (
    <>
      <Badge kind={KINDS[state]}>{texts.states[state]}</Badge>
      <Hint>{joined(sent)}</Hint>
      <Hint>{joined(inside)}</Hint>
      {rowsStay && <Hint>{texts.rowsStay}</Hint>}
      {open > 0 && <Hint>{texts.open(open)}</Hint>}
    </>
  );
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
