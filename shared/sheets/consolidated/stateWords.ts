import { consolidatedSheets as texts } from '../../messages/ru/consolidatedSheets';
import type { HeadReview } from '../../review/review';

/** What a head says of how its submission stands. */
export type StandingHead = {
  readonly late: boolean;
  readonly restated: boolean;
  readonly rowsRemoved: boolean;
  readonly rowsStay?: true | undefined;
  readonly review?: HeadReview | undefined;
};

/** How a submission stands, in words: «возвращено», «принято; исправлено после закрытия года». */
export function stateWords({ late, restated, rowsRemoved, rowsStay, review }: StandingHead): string {
  const words = [
    texts.states[review?.state ?? 'waiting'],
    ...(late ? [texts.late] : []),
    ...(restated ? [texts.restated] : []),
    ...(rowsRemoved ? [texts.rowsRemoved] : []),
    ...(rowsStay ? [texts.rowsStay] : []),
  ];

  return words.join('; ');
}
