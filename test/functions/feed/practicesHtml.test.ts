import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { pageOf } from '../../../functions/src/feed/pageOf';
import { PAGE_POLICY } from '../../../functions/src/feed/pageStyle';
import { practicesHtml } from '../../../functions/src/feed/practicesHtml';
import type { PublicPractice } from '../../../functions/src/feed/publicPractice';
import { openBrowser } from '../../helpers/browser';

/** WCAG 2.2 at AA, and what axe holds for good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const ADDRESS = 'http://svod.test/api/regions/khabarovsk/practices.html';

const practices: readonly PublicPractice[] = Array.from({ length: 45 }, (_, index) => ({
  id: `08701000-a0000000000${index % 10}`,
  title: `Мастерская первых шагов ${index}: профессиональные пробы`,
  summary:
    'Учитель и ученик вместе выбирают проект.\nВстречаются раз в неделю и показывают результат классу.',
  organisation: 'МБОУ СОШ № 5 имени Героя Советского Союза',
  municipality: index % 7 === 0 ? null : 'Комсомольск-на-Амуре',
  form: 'учитель – ученик',
  level: 'школа',
  since: '2024-11-25T03:00:00.000Z',
}));

const htmlOf = (shown: readonly PublicPractice[], page = 1, all = shown.length, isKept = true) =>
  practicesHtml({
    region: 'Хабаровский край',
    keeper: 'ХКИРО',
    query: { form: 'T_P' },
    filter: {
      form: [{ key: 'T_P', label: 'учитель – ученик' }],
      level: [{ key: 'school', label: 'школа' }],
      municipality: [{ key: '08709000', label: 'Комсомольск-на-Амуре' }],
    },
    page: pageOf(shown, page, 20),
    found: shown.length,
    all,
    isKept,
  });

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** Opens a page as the service sends it; anything else that it asks for is written down. */
async function open(html: string): Promise<readonly string[]> {
  const asked: string[] = [];
  page = await browser.newPage({ viewport: { width: 320, height: 800 }, bypassCSP: false });
  await page.route('**', (route) => {
    if (route.request().url() !== ADDRESS) {
      asked.push(route.request().url());

      return route.abort();
    }

    return route.fulfill({
      body: html,
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': PAGE_POLICY },
    });
  });
  await page.goto(ADDRESS);

  return asked;
}

const faults = async () => {
  // The page's own policy lets no script in, which is what is wanted; axe comes past it.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    (values): Promise<axe.AxeResults> => window.axe.run(document, { runOnly: { type: 'tag', values } }),
    [...TAGS],
  );

  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

describe('the page of practices in a browser', () => {
  test.each([
    ['practices', htmlOf(practices, 2)],
    ['nothing found', htmlOf([], 1, 3)],
    ['nothing published', htmlOf([])],
  ])('with %s is accessible in light and dark and fits 320 px', async (_what, html) => {
    const asked = await open(html);

    expect(await faults()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(23, 24, 27)',
    );
    expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
    await page.close();
  });

  test('is walked by keyboard: past the filter to the practices, a choice, the pages', async () => {
    await open(htmlOf(practices, 2));
    await page.keyboard.press('Tab');
    const skip = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Enter');
    const target = await page.evaluate(() => document.activeElement?.id);

    expect([skip, target]).toEqual(['Перейти к практикам', 'practices']);
    expect(await page.getByLabel('Форма наставничества').inputValue()).toBe('T_P');
    expect(await page.getByRole('listitem').count()).toBe(20);
    expect(await page.getByRole('link', { name: 'Следующая' }).getAttribute('href')).toBe(
      'practices.html?form=T_P&page=3',
    );
    await page.close();
  });
});
