import type { Page } from 'playwright-core';
import { callsOf, type PaneTest, startPaneTest } from './harness/openPane';
import type { HarnessOptions } from './harness/options';

let pane: PaneTest;

beforeAll(async () => {
  pane = await startPaneTest();
});

afterAll(() => pane.stop());

/** Presses Tab until the focus is on what is called `name`, then the key. */
async function reach(page: Page, name: string, key: 'Enter' | ' ' | null = 'Enter'): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');

    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;

      return element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '';
    });

    if (!focused.includes(name)) continue;
    if (key !== null) await page.keyboard.press(key);

    return;
  }

  throw new Error(`no way to «${name}» by Tab`);
}

async function headingIs(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
}

async function operator(options: HarnessOptions = {}): Promise<Page> {
  const page = await pane.open({ key: 'operator', book: 'empty', ...options });

  await reach(page, 'Другие действия');
  await reach(page, 'Стол региона');
  await headingIs(page, 'Стол региона');
  await reach(page, 'Проверка сдач');
  await headingIs(page, 'Проверка сдач');

  return page;
}

const focusIn = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

describe('the operator, by keyboard alone', () => {
  it('accepts from the list, and the focus goes on to what is left of it', async () => {
    const page = await operator();

    await page.getByRole('heading', { name: '4 сдачи' }).waitFor();
    await reach(page, 'Принять: Реестр наставляемых');
    await page
      .getByText(/^Принято: /)
      .first()
      .waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'FIELDSET');

    expect(await focusIn(page)).toBe('3 сдачи');
    expect((await callsOf(page, 'review.decide'))[0]?.arguments).toEqual([
      '08700000',
      { kind: 'accept', revision: 1 },
    ]);
    await page.context().close();
  });

  it('adds selected cells, asks each a question of its own, and returns them', async () => {
    const page = await operator();

    await reach(page, 'Выбрать ячейки');
    await headingIs(page, 'Вернуть ячейки');
    await reach(page, 'Добавить выделенные ячейки');
    await page.getByRole('heading', { name: 'Выбрано: 2 ячейки' }).waitFor();
    await reach(page, 'Один вопрос для всех ячеек', ' ');
    await reach(page, 'Вопрос: строка с кодом k3v9ah2m4q7x, «Год рождения»', null);
    await page.keyboard.type('Проверьте год');
    await page.getByText('Нет вопроса, который можно отправить: 1 ячейка').waitFor();
    await reach(page, 'Вопрос: строка с кодом k3v9ah2m4q7x, «Год рождения»', null);
    await page.keyboard.type('И этот');
    await page.getByRole('button', { name: 'Вернуть 2 ячейки' }).focus();
    await page.keyboard.press('Enter');
    await headingIs(page, 'Чем закончился возврат');

    const [call] = await callsOf(page, 'review.returnCells');

    expect(call?.arguments).toEqual([
      [
        expect.objectContaining({ reporter: '08700000', reason: 'Проверьте год' }),
        expect.objectContaining({ reporter: '08700001', reason: 'И этот' }),
      ],
    ]);
    await reach(page, 'К списку сдач');
    await headingIs(page, 'Проверка сдач');
    await page.context().close();
  });

  it('returns what one rule spoke of but for what was unticked, and repeats what broke off', async () => {
    const page = await operator({ send: 'mixed' });

    await reach(page, 'По правилу проверки');
    await headingIs(page, 'Вернуть по правилу');
    await reach(page, 'Показать объяснения');
    await page.getByText('Отмечено 3 из 3').waitFor();
    await page.getByLabel('Вопрос', { exact: true }).fill('Пришлите приказ');
    await page.getByRole('checkbox').first().focus();
    await page.keyboard.press(' ');
    await page.getByText('Отмечено 2 из 3').waitFor();
    await page.getByRole('button', { name: 'Вернуть 2 ячейки' }).focus();
    await page.keyboard.press('Enter');
    await headingIs(page, 'Чем закончился возврат');
    await page.getByText('пришла версия 4').first().waitFor();
    await reach(page, 'Повторить для остальных');
    await page.waitForFunction(
      () => globalThis.svodCalls.filter(({ name }) => name === 'review.returnCells').length === 2,
    );

    const calls = await callsOf(page, 'review.returnCells');

    expect(calls.map((call) => call.arguments.flat().length)).toEqual([2, 1]);
    await page.context().close();
  });

  it('cannot send a telephone number: it is said at the field, and the button waits', async () => {
    const page = await operator();

    await page.getByRole('button', { name: /^Приняты/ }).click();
    await page
      .getByRole('button', { name: /^Вопросы и ответы:/ })
      .first()
      .click();
    await page.getByLabel('Причина').fill('Звоните 8 4212 55-55-55');
    await page.getByText('Похоже, здесь номер телефона').waitFor();
    await page.getByRole('button', { name: 'Открыть для изменений' }).click({ force: true });
    expect(await callsOf(page, 'review.decide')).toEqual([]);

    await page.getByLabel('Причина').fill('Уточнить список');
    await page.getByRole('button', { name: 'Открыть для изменений' }).click();
    await page
      .getByText(/^Открыто для изменений: /)
      .first()
      .waitFor();

    expect((await callsOf(page, 'review.decide'))[0]?.arguments[1]).toEqual({
      kind: 'reopen',
      reason: 'Уточнить список',
    });
    await page.context().close();
  });
});

describe('the reporter, by keyboard alone', () => {
  it('goes from home to the cell, answers, and is left at the questions that remain', async () => {
    const page = await pane.open({ book: 'sent', asked: true });

    await reach(page, 'Вопросы оператора');
    await headingIs(page, 'Вопросы оператора');
    await reach(page, 'Показать ячейку: Кубышкина Аделина Владимировна (строка 17');
    await page.waitForFunction(() => globalThis.svodCalls.some(({ name }) => name === 'review.showQuestion'));
    await reach(page, 'Значение верно, потому что: Кубышкина', null);
    await page.keyboard.type('Программа с девяти лет');
    await reach(page, 'Ответить: Кубышкина');
    await page.waitForFunction(() => document.activeElement?.tagName === 'FIELDSET');

    expect(await focusIn(page)).toBe('Реестр наставляемых: 2 вопроса');
    expect((await callsOf(page, 'review.answer'))[0]?.arguments).toEqual([
      'k3v9ah2m4q7x.0',
      'Программа с девяти лет',
    ]);
    await page.context().close();
  });

  it('keeps what was typed when the answer did not arrive', async () => {
    const page = await pane.open({ book: 'sent', asked: true, answerFails: true });

    await page.getByRole('button', { name: 'Вопросы оператора' }).click();
    await page
      .getByLabel(/^Значение верно/)
      .first()
      .fill('Программа с девяти лет');
    await page
      .getByRole('button', { name: /^Ответить:/ })
      .first()
      .click();
    await page.getByText('Служба Свода не отвечает').first().waitFor();

    expect(
      await page
        .getByLabel(/^Значение верно/)
        .first()
        .inputValue(),
    ).toBe('Программа с девяти лет');
    await page.context().close();
  });

  it('all of it went without a dialog or an error', () => {
    expect(pane.complaints).toEqual([]);
  });
});
