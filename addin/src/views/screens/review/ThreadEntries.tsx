import { formatInstant } from '../../../../../shared/messages/formatInstant';
import type { ShownThread } from '../../../usecases/review/shownThread';
import { useDeskTexts } from '../../hooks/useDeskTexts';
import { Hint } from '../../parts/Hint';
import { Line } from '../../parts/Line';

/** A question, the value it was about, and what was said and done since. */
export function ThreadEntries({
  thread,
  timeZone,
}: {
  readonly thread: ShownThread;
  readonly timeZone: string;
}) {
  const { review: texts, language } = useDeskTexts();
  const { question, askedAt, revision, value, entries } = thread;
  const when = (instant: string) => formatInstant(instant, timeZone, language);
  const isCell = thread.row !== null && thread.column !== null;
  const last = entries.at(-1);

  return (
    <>
      <Line>{question}</Line>
      <Hint>{texts.asked(when(askedAt), revision)}</Hint>
      {isCell && <Hint>{texts.was(value ?? texts.blank)}</Hint>}
      {entries.map((entry) => (
        <Line key={entry.at}>
          {entry.revision === null
            ? texts.answered(when(entry.at), entry.text ?? '')
            : texts.changed(when(entry.at), entry.revision, entry.value ?? texts.blank)}
        </Line>
      ))}
      {isCell && last !== undefined && <Hint>{texts.now(last.value ?? texts.blank)}</Hint>}
    </>
  );
}
