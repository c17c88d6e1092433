import type * as z from 'zod';
import { yearChangeSchema } from '../../../shared/contract/yearEvent';
import { year as texts } from '../../../shared/messages/ru/year';
import { DeskFault } from '../desk/deskFault';
import type { YearOptions } from './yearOptions';

/** What is to be done with a year. */
export type Asked =
  | { readonly kind: 'open' | 'list' }
  | { readonly kind: 'change'; readonly change: z.output<typeof yearChangeSchema> };

/** A day is put off for everybody under this name. */
const EVERYBODY = 'all';

/** The one thing that was asked for. Throws `DeskFault` when it is none, several, or not said in full. */
export function askedChange(options: YearOptions): Asked {
  const { open, list, close, reopen, exempt, extend, withdraw, template, due, reason } = options;
  const changes = [
    close ? { kind: 'closing', reason } : null,
    reopen ? { kind: 'reopening', reason } : null,
    exempt === undefined ? null : { kind: 'exemption', reporter: exempt, template: template ?? null, reason },
    extend === undefined
      ? null
      : { kind: 'extension', reporter: extend === EVERYBODY ? null : extend, template, due, reason },
    withdraw === undefined ? null : { kind: 'withdrawal', event: withdraw, reason },
  ].filter((one) => one !== null);
  const [change] = changes;

  if (changes.length + Number(open) + Number(list) !== 1) throw new DeskFault(texts.oneAction);
  if (change === undefined) return { kind: open ? 'open' : 'list' };
  if (reason.trim() === '') throw new DeskFault(texts.reasonNeeded);

  const sound = yearChangeSchema.safeParse(change);

  if (!sound.success) throw new DeskFault(texts.optionInvalid(String(sound.error.issues[0]?.path[0] ?? '')));

  return { kind: 'change', change: sound.data };
}
