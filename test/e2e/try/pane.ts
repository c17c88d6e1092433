import type { FrameLocator, Locator, Page } from 'playwright-core';
import { paneTexts } from '../../../shared/messages/paneTexts';

const { start, home, open, findings, send, common } = paneTexts.ru;

/** The pane as its user sees it: Russian texts and roles. */
export type Pane = {
  readonly root: FrameLocator | Page;
  readonly heading: () => Locator;
  readonly button: (name: string) => Locator;
  readonly text: (text: string | RegExp) => Locator;
  /** Past the first run and in with the key. */
  readonly signIn: (key: string) => Promise<void>;
  /** In with another key, from a screen that asks for one. */
  readonly enterKey: (key: string) => Promise<void>;
  /** Opens the sheets of a year and waits until they are there. */
  readonly openSheets: (year: number) => Promise<void>;
  /** Checks from the home screen, and waits for the list or the good news. */
  readonly check: () => Promise<void>;
  /** Checks again from the list of findings. */
  readonly checkAgain: () => Promise<void>;
  /** Explains the one warning there is. */
  readonly explain: (why: string) => Promise<void>;
  /** From the findings or from home to the sending, and through it. */
  readonly send: () => Promise<void>;
  /** How each sheet's sending ended, as the result says it. */
  readonly sent: () => Promise<readonly (readonly string[])[]>;
  readonly goHome: () => Promise<void>;
  /** Under «Другие действия». */
  readonly more: (action: keyof typeof home.more) => Promise<void>;
  /** Gives files to the pane's file input. */
  readonly give: (files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) => Promise<void>;
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The pane in its frame at /try, or on a page of its own. */
export function paneIn(root: FrameLocator | Page): Pane {
  const heading = () => root.locator('h1');
  const button = (name: string) => root.getByRole('button', { name, exact: true });
  const text = (wanted: string | RegExp) => root.getByText(wanted).first();
  const at = (title: string) => root.locator('h1', { hasText: title }).waitFor();

  const enterKey = async (key: string) => {
    const field = root.getByLabel(start.signIn.label, { exact: true });

    await field.fill(key);
    await button(start.signIn.submit).click();
    await field.waitFor({ state: 'detached' });
  };

  return {
    root,
    heading,
    button,
    text,
    async signIn(key) {
      await button(start.welcome.begin).click();
      await enterKey(key);
    },
    async enterKey(key) {
      await button(common.signIn).click();
      await enterKey(key);
    },
    async openSheets(year) {
      await button(home.steps.open.action).click();
      await root.getByLabel(common.year).selectOption(String(year));
      await button(open.submit).click();
      await root
        .getByText(/^Готово: /)
        .first()
        .waitFor();
    },
    async check() {
      await button(home.steps.check.action).or(button(home.steps.done.action)).click();
      await at(findings.title);
    },
    async checkAgain() {
      await button(findings.again).click();
      await button(findings.again).waitFor();
    },
    async explain(why) {
      const field = root.getByRole('textbox', { name: new RegExp(`^${findings.explain}`) });

      await field.fill(why);
      await field.press('Enter');
      await root.getByText(findings.ready).first().waitFor();
    },
    async send() {
      const go = button(findings.send).or(button(home.steps.send.action));

      await go.click();
      await at(send.title);
      await button(send.submit).click();
      await at(send.result);
    },
    async sent() {
      const cards = await root.locator('ol > li').all();

      return Promise.all(cards.map((card) => card.locator(':scope > *').allTextContents()));
    },
    goHome: () => button(common.home).click(),
    async more(action) {
      await button(home.moreTitle).click();
      await button(home.more[action]).click();
    },
    async give(files) {
      await root
        .locator('input[type=file]')
        .last()
        .setInputFiles(
          files.map(({ name, bytes }) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) })),
        );
    },
  };
}
