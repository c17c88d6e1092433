import type { WorkControl } from '../../ports/workbook';
import type { Outcome } from '../desk';
import type { DeskWork } from '../desk/deskWork';
import type { Queued } from '../desk/queued';
import { collect } from './collect';
import type { CollectReport, CollectWanted } from './collectWanted';
import { drawAwards } from './drawAwards';
import { type OfferedRegistry, offerRegistries } from './offerRegistries';

/** Of the region's desk: registries of all reporters in one table. No action throws. */
export type ConsolidatedActions = {
  /** What may be collected for a year, and what of it stands in the workbook with which columns. */
  readonly offer: (year: number, control?: WorkControl) => Promise<Outcome<readonly OfferedRegistry[]>>;
  /** Draws a registry, or brings the one that is there up to date. */
  readonly collect: (wanted: CollectWanted, control?: WorkControl) => Promise<Outcome<CollectReport>>;
  /** Draws how many awards and selected practices each organisation has, in the place of what was drawn before. */
  readonly drawAwards: (
    year: number,
    control?: WorkControl,
  ) => Promise<Outcome<{ readonly sheet: string; readonly organisations: number; readonly asOf: string }>>;
};

/** The actions over a workbook and a service. What reads or changes the workbook is `queued`. */
export function consolidatedActions(work: DeskWork, queued: Queued): ConsolidatedActions {
  return {
    offer: (year, control) => queued(() => offerRegistries(work, year, control), control),
    collect: (wanted, control) => queued(() => collect(work, wanted, control), control),
    drawAwards: (year, control) => queued(() => drawAwards(work, year, control), control),
  };
}
