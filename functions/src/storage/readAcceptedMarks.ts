import { MARK_LENGTH } from '../../../shared/review/explanationMark';
import { inflatedText } from './deflatedText';
import { reviewEventRows, submissionPartition } from './keys';
import { MARK_PROPERTIES } from './reviewEntity';
import type { Store } from './store';
import type { SubmissionAddress } from './submission';

/** The marks of all explanations that were ever accepted in a submission: one range read of nothing else. */
export async function readAcceptedMarks(
  store: Store,
  address: SubmissionAddress,
): Promise<ReadonlySet<string>> {
  const { from, to } = reviewEventRows(address.reporter);
  const entities = await store.range('submissions', submissionPartition(address), from, to, MARK_PROPERTIES);
  const texts = await Promise.all(entities.map(({ values }) => inflatedText('marks', values)));

  return new Set(texts.flatMap((text) => (text === null ? [] : marksIn(text))));
}

function marksIn(text: string): readonly string[] {
  return Array.from({ length: text.length / MARK_LENGTH }, (_, index) =>
    text.slice(index * MARK_LENGTH, (index + 1) * MARK_LENGTH),
  );
}
