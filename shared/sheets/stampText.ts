import { TEMPLATE_KEYS } from '../templates/templates';
import type { Stamp } from './stamp';

/** First word of every stamp, with the version of its own form. */
const FORM = 'svod1';
const NUMBER = '0|[1-9]\\d{0,5}';
const PATTERN = new RegExp(
  `^${FORM}\\|([a-z]{2,40})\\|(${TEMPLATE_KEYS.join('|')})\\|([1-9]\\d{0,3})\\|(20\\d\\d)` +
    `\\|(\\d{8}|[0-9a-hjkmnp-tv-z]{12}|region)\\|(${NUMBER})$`,
);

/**
 * The stamp as the defined name carries it: under 255 characters, the longest text constant Excel takes in a
 * name. Throws for a stamp that could not be read back.
 */
export function stampToText(stamp: Stamp): string {
  const { region, template, version, year, reporter, baseRevision } = stamp;
  const text = [FORM, region, template, version, year, reporter, baseRevision].join('|');

  if (!PATTERN.test(text)) throw new RangeError('not a stamp');

  return text;
}

/** The stamp in `text`; `null` for anything that `stampToText` does not give. */
export function textToStamp(text: string): Stamp | null {
  const [, region, key, version, year, reporter, baseRevision] = PATTERN.exec(text) ?? [];
  const template = TEMPLATE_KEYS.find((one) => one === key);

  if (region === undefined || template === undefined || reporter === undefined) return null;

  return {
    region,
    template,
    version: Number(version),
    year: Number(year),
    reporter,
    baseRevision: Number(baseRevision),
  };
}
