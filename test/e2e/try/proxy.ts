import type { Page, Route } from 'playwright-core';

/** Lets the connection be whole again. */
export type Mend = () => Promise<void>;

const API = '**/api/**';

/** From the sheet sent at `place` on, counted from now and from 0, no request reaches the service. */
export function cutFrom(page: Page, place: number): Promise<Mend> {
  return breakFrom(page, place, (route) => route.abort('connectionreset'));
}

/** As `cutFrom`, but the service does what the first of them says, and only its answer is lost. */
export function loseFrom(page: Page, place: number): Promise<Mend> {
  let isDone = false;

  return breakFrom(page, place, async (route) => {
    if (!isDone) {
      isDone = true;
      await route.fetch();
    }
    await route.abort('connectionreset');
  });
}

/** Nothing comes back of the sheet sent at `place` and of what comes after it. */
export function silenceFrom(page: Page, place: number): Promise<Mend> {
  return breakFrom(page, place, () => undefined);
}

/** Does something before the sheet at `place` goes to the service. */
export async function before(page: Page, place: number, work: () => Promise<unknown>): Promise<Mend> {
  let isDone = false;

  return breakFrom(page, place, async (route) => {
    if (!isDone) {
      isDone = true;
      await work();
    }
    await route.continue();
  });
}

async function breakFrom(
  page: Page,
  place: number,
  broken: (route: Route) => Promise<void> | undefined,
): Promise<Mend> {
  let seen = 0;
  const handle = async (route: Route) => {
    if (route.request().method() === 'PUT') seen += 1;

    if (seen <= place) await route.continue();
    else await broken(route);
  };

  await page.route(API, handle);

  return () => page.unroute(API, handle);
}
