import type { WorkControl } from '../../ports/workbook';
import type { Outcome } from '../desk';
import { attempt } from '../desk/attempt';
import type { DeskWork } from '../desk/deskWork';
import type { Queued } from '../desk/queued';
import { collectFacts, type FactsCollected } from './collectFacts';
import { type CsvFile, factsCsv } from './factsCsv';
import { type FactsOffer, offerFacts, type ReleaseLine, releaseYear } from './releases';

/** Of the region's desk: the tidy table of facts with its PivotTable, and releases for analysts. No action throws. */
export type FactsActions = {
  readonly offer: (year: number, control?: WorkControl) => Promise<Outcome<FactsOffer>>;
  /** Draws or refreshes «Факты» and «Сводная». */
  readonly collect: (years: readonly number[], control?: WorkControl) => Promise<Outcome<FactsCollected>>;
  /** Publishes a year to the analysts; for the operator. */
  readonly release: (year: number, control?: WorkControl) => Promise<Outcome<ReleaseLine>>;
  readonly csv: (years: readonly number[], control?: WorkControl) => Promise<Outcome<CsvFile>>;
};

/** The actions over a workbook and a service. What reads or changes the workbook is `queued`. */
export function factsActions(work: DeskWork, queued: Queued): FactsActions {
  return {
    offer: (year, control) => attempt(() => offerFacts(work, year, control), control?.signal),
    collect: (years, control) => queued(() => collectFacts(work, years, control), control),
    release: (year, control) => attempt(() => releaseYear(work, year, control), control?.signal),
    csv: (years, control) => attempt(() => factsCsv(work, years, control), control?.signal),
  };
}
