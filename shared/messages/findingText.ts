import type { FindingParams } from '../checking/finding';
import type { FindingCode } from '../checking/findingCode';
import { formatDate } from './formatDate';
import { formatNumber } from './formatNumber';
import type { Language } from './language';

/**
 * Builds pieces of a text from parameters that may be absent: each function gives what `build` makes of the
 * parameter, or an empty text.
 */
export type Fill = {
  /** A text or a number, the number written out in the language. */
  readonly text: (name: string, build: (text: string) => string) => string;
  /** A number, written out and as it is (for plural forms). */
  readonly number: (name: string, build: (text: string, value: number) => string) => string;
  /** An ISO day or month. */
  readonly date: (name: string, build: (text: string) => string) => string;
};

/** The text of a finding, whole or made of its parameters. Where the finding is, the caller says beside it. */
export type FindingText = string | ((fill: Fill) => string);

/** A text for every finding: a code without one does not compile. */
export type FindingTexts = Readonly<Record<FindingCode, FindingText>>;

/** Longer than any title of a form or line; a cell's text is repeated only so far. */
const LONGEST = 200;
/** Half of a surrogate pair, where the cut went through one. */
const HALF = /\p{Cs}/u;

/** What a text is filled with. */
export function fillFrom(params: FindingParams, language: Language): Fill {
  return {
    text(name, build) {
      const value = params[name];

      if (value === undefined || value === '') return '';

      return build(typeof value === 'number' ? formatNumber(value, language) : shorten(value));
    },
    number(name, build) {
      const value = params[name];

      return typeof value === 'number' ? build(formatNumber(value, language), value) : '';
    },
    date(name, build) {
      const value = params[name];

      return typeof value === 'string' ? build(shorten(formatDate(value, language))) : '';
    },
  };
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();

  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).replace(HALF, '')}…` : line;
}
