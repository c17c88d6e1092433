import { drawingSuite } from './suite/drawingSuite';
import { keepingSuite } from './suite/keepingSuite';
import { listingSuite } from './suite/listingSuite';
import { readingSuite } from './suite/readingSuite';
import { redrawingSuite } from './suite/redrawingSuite';
import { writingSuite } from './suite/writingSuite';
import type { WorkbookRoad } from './workbookRoad';

/** What every workbook port keeps to. Called within a `describe` of the road's own. */
export function workbookSuite(open: WorkbookRoad): void {
  listingSuite(open);
  readingSuite(open);
  drawingSuite(open);
  redrawingSuite(open);
  writingSuite(open);
  keepingSuite(open);
}
