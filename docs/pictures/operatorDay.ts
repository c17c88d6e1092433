import { deskTexts } from '../../shared/messages/deskTexts';
import { paneTexts } from '../../shared/messages/paneTexts';
import type { Stage } from './stage';

const { common, home } = paneTexts.ru;
const { reports } = deskTexts.ru;

/** The region's sheets, drawn into an empty workbook. */
export async function playOperatorDay({ pane, grid, takePage }: Stage, key: string): Promise<void> {
  await pane.signIn(key);
  await pane.button(home.steps.attainment.action).click();
  await pane.root.getByLabel(common.year).selectOption('2024');
  await pane.button(reports.submit).click();
  await pane.text(/^Готово: .* Данные на /).waitFor();

  await grid.show('Карта');
  await takePage('operator');
}
