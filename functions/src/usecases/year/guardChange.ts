import { type Result, refuse } from '../../../../shared/contract/result';
import type { YearChange, YearRecord } from '../../../../shared/measures/yearRecord';
import { yearState } from '../../../../shared/measures/yearState';
import { dueDate } from '../../../../shared/regions/dueDate';
import type { Region } from '../../../../shared/regions/region';
import { owedTemplates, usedTemplates } from '../../../../shared/regions/usedTemplates';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates as definitions } from '../../../../shared/templates/templates';
import type { Store } from '../../storage/store';
import { findReporter } from '../findReporter';

/** Why a change does not fit its year. */
export type ChangeFault =
  | 'reporterUnknown'
  | 'templateNotOwed'
  | 'eventUnknown'
  | 'yearNotFrozen'
  | 'yearClosed'
  | 'yearNotClosed'
  | 'extensionDayInvalid';

const FITS = { ok: true, value: null } as const;

/** Lets through what can be changed in the year as it stands at the instant `present`. */
export async function guardChange(
  store: Store,
  region: Region,
  year: number,
  record: YearRecord,
  change: YearChange,
  present: string,
): Promise<Result<null, ChangeFault>> {
  const { closedAt, inForce } = yearState(record.events, present);

  switch (change.kind) {
    case 'exemption':
      return guardOwing(store, region, year, record, change);
    case 'extension': {
      const owing = await guardOwing(store, region, year, record, change);

      return owing.ok ? guardDay(region, year, record, change) : owing;
    }
    case 'withdrawal':
      return inForce.has(change.event) ? FITS : refuse('eventUnknown', {});
    case 'closing':
      if (record.frozen === null) return refuse('yearNotFrozen', {});

      return closedAt === null ? FITS : refuse('yearClosed', {});
    case 'reopening':
      return closedAt === null ? refuse('yearNotClosed', {}) : FITS;
  }
}

/** Exempt is who owes something; a day is put off also for what is only taken. */
async function guardOwing(
  store: Store,
  region: Region,
  year: number,
  { frozen }: YearRecord,
  { kind, reporter, template }: Extract<YearChange, { kind: 'exemption' | 'extension' }>,
): Promise<Result<null, 'reporterUnknown' | 'templateNotOwed'>> {
  const isUsed = ({ template: named, from }: Region['calendar'][number]) =>
    named === template && from <= year;

  if (reporter === null) return region.calendar.some(isUsed) ? FITS : refuse('templateNotOwed', {});

  const listed = frozen?.reporters.find(({ key }) => key === reporter);
  const found = listed ?? (await findReporter(store, region, year, reporter));
  if (found === null) return refuse('reporterUnknown', {});

  const templates: readonly TemplateKey[] =
    kind === 'extension'
      ? usedTemplates(region, found, year).filter((key) => !definitions[key].settles)
      : (listed?.owes ?? owedTemplates(region, found, year));

  return template === null || templates.includes(template) ? FITS : refuse('templateNotOwed', {});
}

/** Later than the calendar's day, and within the year after: what comes later still is late. */
function guardDay(
  region: Region,
  year: number,
  { frozen }: YearRecord,
  { template, due }: Extract<YearChange, { kind: 'extension' }>,
): Result<null, 'extensionDayInvalid'> {
  const after = frozen?.due[template] ?? dueDate(region, template, year);
  const until = `${year + 1}-12-31`;

  return due > after && due <= until ? FITS : refuse('extensionDayInvalid', { after, until });
}
