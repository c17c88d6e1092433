import { createServer, type Server } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { serveSite } from '../../../functions/local/static/serveSite';
import { routeRequest } from '../../functions/http/routeRequest';
import type { TestApp } from '../../functions/usecases/testApp';
import { openBrowser } from '../../helpers/browser';
import { keepFigure, timeFor } from '../figures';
import { quickApp } from './quickApp';

/* The built pages in a real browser: their policies allow all they do, and nothing that is injected. */

/** What a page of ours is, and a page somewhere else that frames it. */
const PAGES = ['/', '/try', '/taskpane.html', '/commands.html', '/help.html', '/nothing', '/practices'];
const PANES = ['/taskpane.html', '/commands.html', '/try/taskpane.html'];

declare global {
  interface Window {
    seen: string[];
    ran: string[];
  }
}

let app: TestApp;
let servers: readonly Server[];
let origin: string;
let elsewhere: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;

jest.setTimeout(timeFor(60_000));

beforeAll(async () => {
  app = await quickApp();
  const practices = await app.call('readPracticesPage', routeRequest('readPracticesPage'));
  const site = serveSite({ dist: `${process.cwd()}/dist/`, keys: null });
  const ours = createServer((incoming, answer) => {
    const [path = '/'] = (incoming.url ?? '/').split('?');

    if (path === '/practices')
      answer.writeHead(200, Object.fromEntries(practices.headers)).end(practices.bytes);
    else site(incoming, answer, path);
  });
  const theirs = createServer((incoming, answer) => {
    const framed = decodeURIComponent((incoming.url ?? '').slice(1)).split(' ');
    const frames = framed.map((address) => `<iframe src="${address}"></iframe>`);

    answer.writeHead(200, { 'content-type': 'text/html' }).end(frames.join(''));
  });

  servers = [ours, theirs];
  [origin = '', elsewhere = ''] = await Promise.all(servers.map(listen));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await Promise.all(
    servers.map((server) => new Promise((resolve) => server.close(resolve).closeAllConnections())),
  );
  await app.stop();
  keepFigure({
    area: 'access',
    what: `${PAGES.length} pages of the build in Chromium, used as they are and with scripts injected`,
    figure:
      '0 violations of their own policies, 0 injected scripts that ran, framed by nobody who is not named',
    doesNotProve: 'anything about Safari and the web views of real Excels, which could not be tried here',
  });
});

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();

  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}

beforeEach(async () => {
  context = await browser.newContext();
  await context.addInitScript(() => {
    window.seen = [];
    window.ran = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      window.seen.push(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  page = await context.newPage();
});

afterEach(() => context.close());

/** Every violation in the page and in what it frames. */
async function violations(): Promise<readonly string[]> {
  const seen = await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.seen)));

  return seen.flat();
}

async function open(path: string): Promise<void> {
  await page.goto(`${origin}${path}`);
  if (path === '/try') await page.frameLocator('iframe').getByRole('button').first().waitFor();
  if (path.endsWith('taskpane.html')) await page.getByRole('button').first().waitFor();
}

describe('the policy of each page', () => {
  test.each(PAGES)('%s allows all that it does, and nothing that is injected', async (path) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));

    await open(path);
    expect({ violations: await violations(), errors }).toEqual({ violations: [], errors: [] });
    // Of these only the page without a face has the browser's own style.
    expect(await page.evaluate(() => getComputedStyle(document.body).marginTop)).toBe(
      path === '/commands.html' ? '8px' : '0px',
    );

    await page.evaluate(inject);
    await page.waitForFunction(() => window.seen.length >= 4);
    expect(await page.evaluate(() => window.ran)).toEqual([]);
    expect(await page.evaluate(sendAway, elsewhere)).toEqual({ fetched: 'blocked', base: false });
  });
});

/** Ways of bringing a script into a page whose content somebody else has a say in. */
function inject(): void {
  const script = document.createElement('script');
  script.textContent = "window.ran.push('inline')";
  document.head.append(script);

  const picture = document.createElement('img');
  picture.setAttribute('onerror', "window.ran.push('handler')");
  picture.src = 'data:image/png;base64,AA';
  document.body.append(picture);

  const foreign = document.createElement('script');
  foreign.src = 'https://evil.example/x.js';
  document.head.append(foreign);

  const link = document.createElement('a');
  link.href = "javascript:window.ran.push('link')";
  document.body.append(link);
  link.click();

  const data = document.createElement('script');
  data.src = "data:text/javascript,window.ran.push('data')";
  document.head.append(data);
}

async function sendAway(to: string): Promise<{ fetched: string; base: boolean }> {
  const fetched = await fetch(`${to}/stolen`, { mode: 'no-cors' }).then(
    () => 'sent',
    () => 'blocked',
  );
  const base = document.createElement('base');
  base.href = `${to}/`;
  document.head.append(base);

  return { fetched, base: document.baseURI.startsWith(to) };
}

describe('a page elsewhere', () => {
  test('frames nothing of ours', async () => {
    const paths = [...PAGES, ...PANES];
    const addresses = paths.map((path) => `${origin}${path}`);
    await page.goto(`${elsewhere}/${encodeURIComponent(addresses.join(' '))}`);
    const [, ...framed] = page.frames();
    await Promise.all(framed.map((frame) => frame.waitForLoadState()));

    expect(framed.map((frame) => frame.url())).toEqual(paths.map(() => 'chrome-error://chromewebdata/'));
  });

  test('has no picture or script of ours but the icons, which Excel shows', async () => {
    const resource = async (path: string) =>
      (await fetch(`${origin}${path}`)).headers.get('cross-origin-resource-policy');

    expect(await resource('/assets/icons/svod-32.png')).toBe('cross-origin');
    expect(await resource('/vendor/office-js/office.js')).toBe('same-origin');
    expect(await resource('/taskpane.html')).toBe('cross-origin');
    expect(await resource('/')).toBe('same-origin');
  });
});
