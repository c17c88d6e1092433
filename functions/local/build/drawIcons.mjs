import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/*
 * node functions/local/build/drawIcons.mjs [PATH OF CHROMIUM]: draws the PNGs of addin/assets/icons from the SVGs beside
 * them. They are committed: Office wants files, and not every machine has a browser.
 */
const icons = fileURLToPath(new URL('../../../addin/assets/icons/', import.meta.url));
const drawings = { svod: [16, 32, 64, 80, 128], check: [16, 32, 80], send: [16, 32, 80] };
const browser = await chromium.launch({ executablePath: process.argv[2] ?? '/usr/bin/chromium' });

for (const [name, sizes] of Object.entries(drawings)) {
  for (const size of sizes) await draw(size === 16 ? `${name}-small` : name, `${name}-${size}`, size);
}
await browser.close();

async function draw(source, target, size) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const svg = await readFile(`${icons}${source}.svg`, 'utf8');

  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await writeFile(`${icons}${target}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
