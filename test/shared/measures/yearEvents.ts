import { newCode } from '../../../shared/columns/code';
import type { YearChange, YearEvent } from '../../../shared/measures/yearRecord';
import type { TemplateKey } from '../../../shared/templates/template';

type When = Partial<Pick<YearEvent, 'id' | 'at' | 'by'>>;

/** A change made on 1 November 2024, unless told otherwise. */
export function eventOf<Change extends YearChange>(change: Change, when: When = {}) {
  return { id: newCode(), at: '2024-11-01T00:00:00.000Z', by: 'operator', ...when, ...change };
}

/** An exemption. */
export function exemption(
  reporter: string,
  template: TemplateKey | null,
  reason = 'причина',
  when: When = {},
) {
  return eventOf({ kind: 'exemption', reporter, template, reason } as const, when);
}

/** An extension. */
export function extension(reporter: string | null, template: TemplateKey, due: string, when: When = {}) {
  return eventOf({ kind: 'extension', reporter, template, due, reason: 'причина' } as const, when);
}
