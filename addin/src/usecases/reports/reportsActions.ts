import type { LineageTarget } from '../../../../shared/measures/lineage/lineage';
import type { WorkControl } from '../../ports/workbook';
import { drawRegion, type RegionDrawn, type RegionWanted } from '../attainment/drawRegion';
import type { YearAsOf } from '../attainment/readRegion';
import type { Outcome } from '../desk';
import { attempt } from '../desk/attempt';
import type { DeskWork } from '../desk/deskWork';
import type { Queued } from '../desk/queued';
import { drawLineage } from './drawLineage';
import { drawReport, type ReportWanted } from './drawReport';
import { lineageOfSelection } from './lineageOfSelection';
import type { LineageDrawn, LineageReading } from './lineageReading';
import { type NumberChoices, readNumbers } from './readNumbers';

/** Of the region's desk: the sheets of the region and of one reporter, and where their numbers come from. No action throws. */
export type ReportsActions = {
  /** Draws or refreshes the region's sheets; for operator and analyst. */
  readonly drawRegion: (wanted: RegionWanted, control?: WorkControl) => Promise<Outcome<RegionDrawn>>;
  /** Draws or refreshes one reporter's report; a reporter's own, and any for the operator. */
  readonly drawReport: (wanted: ReportWanted, control?: WorkControl) => Promise<Outcome<RegionDrawn>>;
  /** Explains the selected cell; `null` where nothing can be selected. */
  readonly explainSelected: ((control?: WorkControl) => Promise<Outcome<LineageReading>>) | null;
  readonly readNumbers: (wanted: YearAsOf, control?: WorkControl) => Promise<Outcome<NumberChoices>>;
  /** Explains a chosen number; `null`: there is no such number, as with a reporter who is not asked. */
  readonly explain: (
    wanted: YearAsOf & { readonly target: LineageTarget },
    control?: WorkControl,
  ) => Promise<Outcome<LineageDrawn | null>>;
};

/** The actions over a workbook and a service. What reads or changes the workbook is `queued`. */
export function reportsActions(work: DeskWork, queued: Queued): ReportsActions {
  const { readSelection } = work.workbook;

  return {
    drawRegion: (wanted, control) => queued(() => drawRegion(work, wanted, control), control),
    drawReport: (wanted, control) => queued(() => drawReport(work, wanted, control), control),
    explainSelected:
      readSelection && ((control) => queued(() => lineageOfSelection(work, readSelection, control), control)),
    readNumbers: (wanted, { signal } = {}) => attempt(() => readNumbers(work, wanted, signal), signal),
    explain: (wanted, control) => queued(() => drawLineage(work, wanted, control), control),
  };
}
