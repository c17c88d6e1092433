import { deskTexts } from '../../shared/messages/deskTexts';
import { paneTexts } from '../../shared/messages/paneTexts';
import { tryPage } from '../../shared/messages/ru/try';
import { typedRows } from '../../test/e2e/try/typedRows';
import type { Stage } from './stage';

const { send } = paneTexts.ru;
const { reconcile } = deskTexts.ru;
const REQUEST = 'Основной запрос';
const { cell, sheet } = typedRows('mentees');
/** Who types what: cells of both, of each alone, and a row that the colleague deletes. */
const BOTH = { address: cell(1, REQUEST), theirs: 'личностный', own: 'адаптация' };
const THEIRS = { address: cell(5, REQUEST), text: 'спортивный' };
const OWN = { address: cell(3, REQUEST), text: 'творческий' };
const GONE = cell(7, REQUEST);

/** Two copies of one workbook: the colleague sends first, and the city has to merge, with a picture of it. */
export async function playColleague(city: Stage, colleague: Stage, key: string): Promise<void> {
  await city.pane.goHome();
  await city.pane.send();
  await city.pane.goHome();

  await colleague.grid.open('Копия.xlsx', await city.grid.save());
  await colleague.pane.signIn(key);
  await colleague.grid.type(sheet, BOTH.address, BOTH.theirs);
  await colleague.grid.type(sheet, THEIRS.address, THEIRS.text);
  await colleague.grid.select(sheet, GONE);
  await colleague.grid.press(tryPage.ribbon.deleteRows);
  await checkAndSend(colleague);

  await city.grid.type(sheet, BOTH.address, BOTH.own);
  await city.grid.type(sheet, OWN.address, OWN.text);
  await checkAndSend(city);
  await city.pane.button(reconcile.open).first().click();
  await city.pane.button(reconcile.submit).waitFor();
  // A column's hint would hide cells.
  await city.grid.select(sheet, 'A2');
  await city.takePage('reconcile');

  await city.pane.button(reconcile.allMine).click();
  await city.pane.button(reconcile.submit).click();
  await city.pane.button(reconcile.toSend).click();
  await city.pane.button(send.submit).click();
  await city.pane.text(send.allDone).waitFor();
}

async function checkAndSend({ pane }: Stage): Promise<void> {
  await pane.check();
  await pane.send();
}
