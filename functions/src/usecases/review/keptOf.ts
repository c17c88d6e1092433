import type { Columns } from '../../../../shared/columns/columns';
import { type Result, refuse } from '../../../../shared/contract/result';
import { askPlaces } from '../../../../shared/review/askPlaces';
import { explanationMark } from '../../../../shared/review/explanationMark';
import type { KeptAcceptance, KeptEvent, KeptReturn } from '../../../../shared/review/keptEvent';
import { columnsOfPlaces, placeReader } from '../../../../shared/review/placeReader';
import type { ReviewEvent, ReviewMove } from '../../../../shared/review/review';
import { templates } from '../../../../shared/templates/templates';
import { readColumns } from '../../storage/readColumns';
import { readExplanations } from '../../storage/readExplanations';
import type { Store } from '../../storage/store';
import type { Head, SubmissionAddress } from '../../storage/submission';
import { rowsOrRemoved } from '../retention/rowsOrRemoved';

/** Who makes a move, when, and under which id. */
export type Made = Pick<ReviewEvent, 'id' | 'at' | 'by'>;

type Kept<T extends KeptEvent = KeptEvent> = Promise<
  Result<T, 'placeUnknown' | 'placeAccepted' | 'rowsRemoved' | 'rowsNotSent'>
>;

/**
 * A move with what it means to the columns of the newest revision: only those that it asks about are read. Where the
 * rows stay in the workbook, only the sheet as a whole can be asked about.
 */
export async function keptOf(
  store: Store,
  address: SubmissionAddress,
  head: Head,
  events: readonly KeptEvent[],
  move: ReviewMove,
  made: Made,
): Kept {
  switch (move.kind) {
    case 'return':
      return keptReturn(store, address, head, events, { ...move, ...made });
    case 'accept':
      return keptAcceptance(store, address, head, { ...move, ...made });
    default:
      return { ok: true, value: { ...move, ...made } };
  }
}

async function keptReturn(
  store: Store,
  address: SubmissionAddress,
  head: Head,
  events: readonly KeptEvent[],
  event: Omit<KeptReturn, 'asked'>,
): Kept<KeptReturn> {
  const template = templates[address.template];
  const isOfRows = event.cells.some(({ row, column }) => row !== null || column !== null);
  const columns: Result<Columns, 'rowsRemoved' | 'rowsNotSent'> =
    head.rowsStay && !isOfRows
      ? { ok: true, value: { rows: 0, columns: {} } }
      : await rowsOrRemoved(store, address, head, () =>
          readColumns(store, address, head, columnsOfPlaces(template, event.cells)),
        );
  if (!columns.ok) return columns;

  const found = askPlaces(event.cells, placeReader(template, columns.value, head.contentHash), events);
  if (!found.ok) return refuse('placeUnknown', { index: found.unknown });
  if (found.asked.every((place) => place === null)) return refuse('placeAccepted', {});

  return { ok: true, value: { ...event, asked: found.asked } };
}

/** Where the rows are not here, nobody can be asked about an explanation, and there is nothing to remember. */
async function keptAcceptance(
  store: Store,
  address: SubmissionAddress,
  head: Head,
  event: Omit<KeptAcceptance, 'explanations'>,
): Kept<KeptAcceptance> {
  const read = await rowsOrRemoved(store, address, head, () => readExplanations(store, address, head));

  return { ok: true, value: { ...event, explanations: read.ok ? read.value.map(explanationMark) : [] } };
}
