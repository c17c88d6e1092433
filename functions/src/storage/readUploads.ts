import { deflatedNames } from './deflatedText';
import { rowsOf, submissionPartition } from './keys';
import { REVIEW_PROPERTIES, toHeadReview } from './reviewEntity';
import { toUpload } from './revisionEntity';
import type { Store } from './store';
import { StoreDamaged } from './storeErrors';
import type { Head, SubmissionPartition } from './submission';

/** What reading the content of a head needs, and whether anybody has looked at it. */
export type HeadUpload = Pick<Head, 'reporter' | 'revision' | 'rows' | 'sentAt' | 'upload'> & {
  readonly isReviewed: boolean;
};

const PROPERTIES = [
  'revision',
  'rows',
  'sentAt',
  'uploadId',
  ...deflatedNames('blocks'),
  ...REVIEW_PROPERTIES,
];

/** Where the content of all heads of a partition lies, sorted by reporter: one range read, without measures and receipts. */
export async function readUploads(
  store: Store,
  partition: SubmissionPartition,
): Promise<readonly HeadUpload[]> {
  const { from, to } = rowsOf('head');
  const entities = await store.range('submissions', submissionPartition(partition), from, to, PROPERTIES);

  return Promise.all(
    entities.map(async ({ row, values }) => {
      const { revision, rows, sentAt } = values;

      if (typeof revision !== 'number' || typeof rows !== 'number' || typeof sentAt !== 'string') {
        throw new StoreDamaged(`no revision in ${row}`);
      }

      return {
        reporter: row.slice(from.length),
        revision,
        rows,
        sentAt,
        upload: await toUpload(values),
        isReviewed: toHeadReview(values) !== undefined,
      };
    }),
  );
}
