import { yearEventValues } from '../../../functions/src/storage/yearEventEntity';
import { newCode } from '../../../shared/columns/code';
import type { OperationName } from '../../../shared/contract/contract';
import type { RefusalCode } from '../../../shared/contract/refusals';
import { MAX_YEAR_EVENTS } from '../../../shared/contract/yearEvent';
import { exemption } from '../../shared/measures/yearEvents';
import { bodyOf, code } from '../usecases/sheets';
import type { TestApp, TestRequest, TestResponse } from '../usecases/testApp';
import { strangerMember } from './memberTriggers';
import { EXEMPTION, freshKey, PRACTICE_CHOICE, routeRequest, soundBody } from './routeRequest';

/** Where a change of a year goes, under an id of its own. */
export function eventParams(year: string): Readonly<Record<string, string>> {
  return { region: 'khabarovsk', year, event: newCode() };
}

/** Somebody the region does not have, said where the route says it. */
export function strangerIn(name: OperationName): TestRequest {
  if (name === 'putYearEvent') {
    return { params: eventParams('2023'), body: { ...EXEMPTION, reporter: '99999999' } };
  }

  if (name === 'putMember') return strangerMember();

  return name.startsWith('readCalendar') ? { query: '?municipality=99999999' } : {};
}

type YearRefusal = Extract<
  RefusalCode,
  | 'eventUnknown'
  | 'eventIdUsed'
  | 'yearNotFrozen'
  | 'yearClosed'
  | 'yearNotClosed'
  | 'tooManyEvents'
  | 'extensionDayInvalid'
  | 'reasonHasContact'
  | 'restatementReasonMissing'
>;

/** How to be refused for how a year stands. Each works in a year of its own. */
export function yearTriggers(
  app: () => TestApp,
): Readonly<Record<YearRefusal, (name: OperationName) => Promise<TestResponse>>> {
  const change = async (year: string, body: object, params = eventParams(year)) =>
    app().call('putYearEvent', { key: await app().keyOf('operator'), params, body });
  const close = async (year: string) => {
    const params = { region: 'khabarovsk', year };
    await app().call('freezeLedger', { key: await app().keyOf('operator'), params });

    return change(year, { kind: 'closing', reason: 'Итоги подведены' });
  };
  const push = async (base: number, rowCode: string) =>
    app().call('pushSubmission', {
      key: await app().keyOf('reporter', ['08612000']),
      params: { region: 'khabarovsk', year: '2021', template: 'organisations', reporter: '08612000' },
      headers: {
        ...(base === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${base}"` }),
        'idempotency-key': freshKey(),
      },
      body: bodyOf('organisations', [{ rowCode }]),
    });

  return {
    eventUnknown: () => change('2023', { kind: 'withdrawal', event: newCode(), reason: 'Ошибка' }),
    eventIdUsed: async () => {
      const params = eventParams('2023');
      await change('2023', EXEMPTION, params);

      return change('2023', { ...EXEMPTION, reason: 'Другая' }, params);
    },
    yearNotFrozen: () => change('2020', { kind: 'closing', reason: 'Итоги подведены' }),
    yearNotClosed: () => change('2020', { kind: 'reopening', reason: 'Ошибка' }),
    yearClosed: async () => {
      await close('2021');

      return close('2021');
    },
    tooManyEvents: async () => {
      await fillYear(app(), 'khabarovsk:2022');

      return change('2022', EXEMPTION);
    },
    extensionDayInvalid: () =>
      change('2023', { ...EXEMPTION, kind: 'extension', template: 'mentors', due: '2023-11-30' }),
    reasonHasContact: async (name) => {
      const reason = 'Звоните: тел. 8 914 123-45-67';
      if (name === 'putYearEvent') return change('2023', { ...EXEMPTION, reason });
      if (name === 'putPracticeDecision') {
        const body = { ...PRACTICE_CHOICE, note: reason };

        return app().call(name, { ...routeRequest(name), body, key: await app().keyOf('operator') });
      }

      return app().call(name, {
        key: await app().keyOf('reporter', ['08701000']),
        params: { region: 'khabarovsk', year: '2024', template: 'organisations', reporter: '08701000' },
        headers: { 'if-none-match': '*', 'idempotency-key': freshKey() },
        body: soundBody({ reason }),
      });
    },
    restatementReasonMissing: async () => {
      await push(0, code(1, 'c'));
      await close('2021');

      return push(1, code(2, 'c'));
    },
  };
}

/** Puts as many exemptions into a year as it takes, `khabarovsk:2022`. */
export async function fillYear({ store }: TestApp, partition: string): Promise<void> {
  const events = Array.from({ length: MAX_YEAR_EVENTS }, () => exemption('08709000', null));

  for (let start = 0; start < events.length; start += 100) {
    const changes = events.slice(start, start + 100).map((event) => ({
      kind: 'create' as const,
      row: `event:${event.id}`,
      values: yearEventValues(event),
    }));

    await store.commit('ledgers', partition, changes);
  }
}
