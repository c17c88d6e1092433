import { type PaneTest, startPaneTest } from './harness/openPane';
import { REPORTS_SCENES } from './harness/reportsScenes';

let pane: PaneTest;

beforeAll(async () => {
  pane = await startPaneTest();
}, 120_000);
afterAll(() => pane.stop());

it.each(REPORTS_SCENES)('$name', async ({ name, options, walk }) => {
  const page = await pane.open(options);

  await walk?.(page);
  await page.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: true });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: `/tmp/shots/${name}-dark.png`, fullPage: true });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  await page.screenshot({ path: `/tmp/shots/${name}-contrast.png`, fullPage: true });
  await page.context().close();
});
