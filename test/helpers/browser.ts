import { type Browser, chromium } from 'playwright-core';
import { browserBinary } from './browserBinary';

/** As root in a container there is no sandbox; and a test's browser asks nobody for updates. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** A headless Chromium for one test file: open it in `beforeAll`, close it in `afterAll`. */
export async function openBrowser(): Promise<Browser> {
  const { executablePath, args } = await browserBinary();

  return chromium.launch({ executablePath, args: [...args, ...ARGUMENTS] });
}
