import type { Page } from 'playwright-core';

/** Runs something in the pane's frame, where the real Office.js is. */
export async function inPane<Argument, Result>(
  page: Page,
  work: (argument: Argument) => Promise<Result> | Result,
  argument: Argument,
): Promise<Result> {
  const frame = page.frames().find((one) => one.url().includes('/try/taskpane.html'));

  if (frame === undefined) throw new Error('the pane is not open');

  // Safe: Playwright hands the argument and the result over as JSON, which both are.
  return (await frame.evaluate(work as (argument: unknown) => unknown, argument)) as Result;
}
