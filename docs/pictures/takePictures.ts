import { apiClient } from '../../addin/src/api/apiClient';
import { demoBooks } from '../../functions/local/demo/demoBooks';
import { demoKey } from '../../functions/local/demo/demoKey';
import { DEMO_INSTANT } from '../../functions/local/demo/demoPlan';
import { decidePractices } from '../../functions/local/demo/operator/decidePractices';
import { sendDemoBook } from '../../functions/local/demo/sendDemoBook';
import { tableStore } from '../../functions/src/storage/tableStore';
import { paneTexts } from '../../shared/messages/paneTexts';
import { khabarovsk as region } from '../../shared/regions/khabarovsk';
import { openBrowser } from '../../test/helpers/browser';
import { startSvod, type TestSvod } from '../../test/helpers/host';
import { playColleague } from './colleague';
import { playMunicipalDay, playQuestion } from './municipalDay';
import { playOperatorDay } from './operatorDay';
import { printSheets } from './printSheets';
import { openStage, takeAlone, takeWeb } from './stage';

/** The city's day is played in the pane; it has sent nothing before. */
const CITY = '08701000';

const [svod, browser] = await Promise.all([startSvod({ clock: DEMO_INSTANT }), openBrowser()]);

try {
  await sendOthers(svod);
  await takeAlone(browser, svod.address, 'alone', async (pane) => {
    await pane.signIn(svod.keys.reporter);
    await pane.button(paneTexts.ru.start.file.create).click();
    await pane.root.getByLabel(paneTexts.ru.common.year).selectOption('2024');
    await pane.button(paneTexts.ru.open.submit).click();
    await pane.text(paneTexts.ru.home.file.unsaved).waitFor();
  });

  const city = await openStage(browser, svod.address);

  await playMunicipalDay(city, svod.keys.reporter);
  await playColleague(city, await openStage(browser, svod.address), svod.keys.reporter);
  await playOperatorDay(await openStage(browser, svod.address), svod.keys.operator, nameOf(CITY));
  await playQuestion(city);
  await decidePractices({ region, operator: apiClient(svod.address, svod.keys.operator) });
  await takeWeb(browser, `${svod.address}/api/regions/${region.key}/practices.html`, 'practices');
} finally {
  await browser.close();
  await svod.stop();
}
await printSheets();

function nameOf(key: string): string {
  return region.municipalities.find((one) => one.key === key)?.name ?? key;
}

/** What the demonstration's other reporters have sent by then. */
async function sendOthers({ address, connectionString }: TestSvod): Promise<void> {
  const store = tableStore(connectionString);

  for (const book of demoBooks(region)) {
    const { key } = book.reporter;

    if (key === CITY) continue;

    const accessKey = await demoKey(store, region, key, new Date(DEMO_INSTANT));

    await sendDemoBook(apiClient(address, accessKey), region, book);
  }
}
