import type { Explanation } from '../../../../shared/checking/finding';
import type { FindingCode } from '../../../../shared/checking/findingCode';
import type { Value } from '../../../../shared/columns/columns';
import { explanationMark } from '../../../../shared/review/explanationMark';
import { columnsOfPlaces, placeReader } from '../../../../shared/review/placeReader';
import type { ReviewPlace } from '../../../../shared/review/review';
import { templates } from '../../../../shared/templates/templates';
import { readAcceptedMarks } from '../../storage/readAcceptedMarks';
import { readColumns } from '../../storage/readColumns';
import { readExplanations } from '../../storage/readExplanations';
import type { HeadUpload } from '../../storage/readUploads';
import type { Store } from '../../storage/store';
import type { SubmissionAddress } from '../../storage/submission';

/** An explained warning of a submission. */
export type Explained = Explanation & {
  readonly reporter: string;
  readonly revision: number;
  /** The shared value of the cell, long ones cut; `null` of a blank one and of no cell. */
  readonly value: Value;
  /** Accepted before with this very fingerprint. */
  readonly accepted: boolean;
};

/** What was explained in a submission, or only what a rule found: the explanations and the columns they are about are read. */
export async function explainedOf(
  store: Store,
  address: SubmissionAddress,
  head: HeadUpload,
  code: FindingCode | undefined,
): Promise<readonly Explained[]> {
  const [all, marks] = await Promise.all([
    readExplanations(store, address, head),
    head.isReviewed ? readAcceptedMarks(store, address) : new Set<string>(),
  ]);
  const explanations = all.filter((explanation) => code === undefined || explanation.code === code);
  const valueThere = await readValues(store, address, head, explanations);

  return explanations.map((explanation) => ({
    ...explanation,
    reporter: head.reporter,
    revision: head.revision,
    value: valueThere(explanation),
    accepted: marks.has(explanationMark(explanation)),
  }));
}

/** The values of those places that are cells; without any, no column is read. */
async function readValues(
  store: Store,
  address: SubmissionAddress,
  head: HeadUpload,
  places: readonly ReviewPlace[],
): Promise<(place: ReviewPlace) => Value> {
  const cells = places.filter(({ row, column }) => row !== null && column !== null);
  if (cells.length === 0) return () => null;

  const template = templates[address.template];
  const columns = await readColumns(store, address, head, columnsOfPlaces(template, cells));
  const read = placeReader(template, columns, '');

  return (place) => read(place)?.value ?? null;
}
