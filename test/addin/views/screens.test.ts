import { type Theme, teamsHighContrastTheme, webDarkTheme } from '@fluentui/tokens';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { EVERYTHING, sampled } from '../../helpers/sampled';
import { type PaneTest, startPaneTest } from './harness/openPane';
import { SCENES } from './harness/scenes';

/** WCAG 2.2 at AA, and what axe holds for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that other colours can break. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** 350 and 320 px, and the latter at twice the zoom. */
const WIDTHS = [350, 320, 160];

let pane: PaneTest;

beforeAll(async () => {
  pane = await startPaneTest();
});

afterAll(() => pane.stop());

/** Every eighth scene; beside light colours each in one more way in turn. All scenes in all ways where time does not matter. */
const WAYS = ['dark', 'contrast', 'narrow'] as const;
const LOOKS = sampled(SCENES, 8).map((scene, index) => ({
  ...scene,
  ways: EVERYTHING ? WAYS : WAYS.filter((_, way) => way === index % WAYS.length),
}));

describe('every screen', () => {
  it.each(LOOKS)(
    '$name is readable by everybody in light colours and in: $ways',
    async ({ options, walk, ways }) => {
      const page = await pane.open(options);

      await walk?.(page);
      await page.locator('main h1').waitFor();
      await page.evaluate(axe.source);

      expect(await faults(page, 'tag', TAGS)).toEqual([]);

      if (ways.includes('dark')) {
        await page.emulateMedia({ colorScheme: 'dark' });
        await looks(page, webDarkTheme);
        expect(await faults(page, 'rule', COLOURS)).toEqual([]);
      }

      if (ways.includes('contrast')) {
        await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
        await looks(page, teamsHighContrastTheme);
        expect(await faults(page, 'rule', COLOURS)).toEqual([]);
      }

      for (const width of ways.includes('narrow') ? WIDTHS : []) {
        await page.setViewportSize({ width, height: 700 });
        expect([width, await overflow(page)]).toEqual([width, 0]);
      }

      await page.context().close();
    },
  );

  it('was shown without a dialog, an error or a breach of the content security policy', () => {
    expect(pane.complaints).toEqual([]);
  });
});

/** What axe finds, each with the elements it is about. */
async function faults(
  page: Page,
  type: 'tag' | 'rule',
  values: readonly string[],
): Promise<readonly string[]> {
  const results = await page.evaluate(
    (runOnly): Promise<axe.AxeResults> => window.axe.run(document, { runOnly }),
    { type, values: [...values] },
  );

  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' ')}`,
  );
}

/** Waits until the pane has taken a look on. */
async function looks(page: Page, { colorNeutralBackground1 }: Theme): Promise<void> {
  await page.waitForFunction(async (background) => {
    const provider = document.querySelector('.fui-FluentProvider') ?? document.body;

    // Colours do not always change in one step.
    await new Promise((resolve) => setTimeout(resolve, 80));

    return getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1').trim() === background;
  }, colorNeutralBackground1);
}

/** By how many pixels the content is wider than the pane. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const widest = Math.max(
      ...[...document.querySelectorAll('main *')].map((one) => one.getBoundingClientRect().right),
    );

    return Math.max(0, Math.round(widest - document.documentElement.clientWidth));
  });
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
