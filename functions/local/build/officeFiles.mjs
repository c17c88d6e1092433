import { cp, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Of Office.js only what an Excel pane can ask for: its loader, one library a platform, strings, telemetry. */
const FILES = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'excel-ios-16.00.js',
  'en-us/office_strings.js',
  'ru-ru/office_strings.js',
  'telemetry/oteljs.js',
  'telemetry/oteljs_agave.js',
  'ariatelemetry/aria-web-telemetry.js',
];

/** The folder of the library, as npm installed it. */
export const officeFolder = dirname(
  createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'),
);

/** Copies Office.js, unmodified as its licence wants it, into a folder of our own. */
export async function copyOfficeFiles(target) {
  await mkdir(target, { recursive: true });
  await Promise.all(FILES.map((file) => cp(join(officeFolder, file), join(target, file))));
}
