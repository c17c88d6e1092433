import type * as z from 'zod';
import { hasInnCheckDigits } from '../../../shared/cells/hasInnCheckDigits';
import { encodeColumn } from '../../../shared/columns/encodeColumn';
import type { pushCounts } from '../../../shared/contract/pushCounts';
import type { Measure } from '../../../shared/measures/measure';
import { measuresOf } from '../../../shared/measures/measuresOf';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { sharedColumns } from '../../../shared/templates/sharedColumns';
import type { TemplateKey } from '../../../shared/templates/template';
import { templates } from '../../../shared/templates/templates';
import type { Row } from './sheets';

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** The body of a push of counts. */
export type CountsBody = z.input<typeof pushCounts.body>;

/** What rows of a registry come to, as the pane adds them up. */
export function measuresOfRows(template: TemplateKey, rows: readonly Row[]): readonly Measure[] {
  const columns = Object.fromEntries(
    sharedColumns(templates[template]).map(({ key }) => [
      key,
      encodeColumn(rows.map((row) => row[key] ?? null)),
    ]),
  );

  return measuresOf(templates[template], { rows: rows.length, columns }, khabarovsk);
}

/** A sound body of what rows of a registry come to. */
export function countsBody(
  template: TemplateKey,
  rows: readonly Row[],
  more: Partial<CountsBody> = {},
): CountsBody {
  return {
    templateVersion: templates[template].version,
    rows: rows.length,
    measures: measuresOfRows(template, rows),
    warnings: 0,
    localChecks: {},
    ...more,
  };
}

/** Of so many awards, all alike. */
export function awardsCounts(rows = 1, more: Partial<CountsBody> = {}): CountsBody {
  return countsBody('awards', Array(rows).fill({ kind: 'badge', level: 'municipal' }), more);
}

/** Of so many mentors, each somebody else. */
export function mentorsCounts(rows: number, more: Partial<CountsBody> = {}): CountsBody {
  const mentor = { category: 'teacher', workplaceType: 'school', forms: 'T_P', monthIn: '2023-09' };

  return countsBody(
    'mentors',
    Array.from({ length: rows }, (_, index) => ({ ...mentor, personCode: `person ${index}` })),
    more,
  );
}

/** Of so many enterprises, whose ИНН do not follow one another, so that they hardly deflate. */
export function partnersCounts(rows: number, more: Partial<CountsBody> = {}): CountsBody {
  return countsBody(
    'partners',
    Array.from({ length: rows }, (_, index) => ({
      kind: 'enterprise',
      givesMentors: 'yes',
      legalEntityInn: innOf(270_000_000 + ((index * 104_729) % 9_999_991)),
    })),
    more,
  );
}

function innOf(number: number): string {
  return DIGITS.map((digit) => `${number}${digit}`).find(hasInnCheckDigits) ?? '';
}
