import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const SYSTEM = '/usr/bin/chromium';

/**
 * A headless Chromium for one test file: open it in `beforeAll`, close it in `afterAll`. CHROMIUM names
 * another than the system's; where there is none, the one that npm brought is unpacked.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? (existsSync(SYSTEM) ? SYSTEM : null);

  if (executablePath !== null) return chromium.launch({ executablePath, args: ARGUMENTS });

  const { default: bundled } = await import('@sparticuz/chromium');

  return chromium.launch({
    executablePath: await bundled.executablePath(),
    args: [...bundled.args, ...ARGUMENTS],
  });
}

/** As root in a container there is no sandbox; and a test's browser asks nobody for updates. */
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
