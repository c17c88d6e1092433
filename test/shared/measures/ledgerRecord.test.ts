import * as fc from 'fast-check';
import { type LedgerInput, ledger } from '../../../shared/measures/ledger';
import type { FrozenList, YearEvent } from '../../../shared/measures/yearRecord';
import { dueDate } from '../../../shared/regions/dueDate';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import type { Reporter } from '../../../shared/regions/reporter';
import { owedTemplates } from '../../../shared/regions/usedTemplates';
import { TEMPLATE_KEYS } from '../../../shared/templates/templates';
import { headOf } from './headOf';
import { eventOf, exemption, extension } from './yearEvents';

const city: Reporter = { key: '08701000', kind: 'municipality', name: 'Город' };
const college: Reporter = { key: 'c0000000000c', kind: 'organisation', name: 'Колледж', level: 'college' };
const newcomer: Reporter = { key: 'c0000000000d', kind: 'organisation', name: 'Новый', level: 'college' };

function ledgerOf(input: Partial<LedgerInput> = {}) {
  return ledger({
    region: khabarovsk,
    year: 2024,
    asOf: '2024-12-15T05:00:00.000Z',
    today: '2024-12-15',
    reporters: [city, college],
    heads: [],
    dueDate,
    ...input,
  });
}

function frozenOf(...reporters: readonly Reporter[]): FrozenList {
  return {
    frozenAt: '2024-01-10T00:00:00.000Z',
    due: {
      mentors: '2024-11-30',
      mentees: '2024-11-30',
      monitoring: '2024-12-01',
      organisations: '2024-09-30',
    },
    reporters: reporters.map((one) => ({ ...one, owes: owedTemplates(khabarovsk, one, 2024) })),
  };
}

const recordOf = (events: readonly YearEvent[], frozen: FrozenList | null = null) => ({
  record: { frozen, events },
});
const entryOf = (result: ReturnType<typeof ledgerOf>, reporter: string, template: string) =>
  result.entries.find((entry) => entry.reporter === reporter && entry.template === template);

describe('a frozen ledger', () => {
  test('does not expect who joined later, and names them apart with what they sent', () => {
    const heads = [headOf(newcomer.key, 'mentors')];
    const result = ledgerOf({
      reporters: [city, college, newcomer],
      heads,
      ...recordOf([], frozenOf(city, college)),
    });

    expect(result).toMatchObject({ expected: 7, received: 0, unexpected: 1 });
    expect(result.unlisted).toEqual([{ key: newcomer.key, kind: 'organisation', name: 'Новый' }]);
    expect(entryOf(result, newcomer.key, 'mentors')).toMatchObject({ state: 'received', expected: false });
    expect(entryOf(result, newcomer.key, 'mentees')).toBeUndefined();
  });

  test('goes on expecting who has left, until they are exempted', () => {
    const frozen = frozenOf(city, college);
    const left = ledgerOf({ reporters: [city], ...recordOf([], frozen) });
    const exempted = ledgerOf({
      reporters: [city],
      ...recordOf([exemption(college.key, null, 'ликвидация')], frozen),
    });

    expect(entryOf(left, college.key, 'mentors')).toMatchObject({ state: 'overdue', expected: true });
    expect(left).toMatchObject({ expected: 7, exempt: 0 });
    expect(exempted).toMatchObject({ expected: 4, exempt: 3 });
  });

  test('keeps its days when the calendar changes', () => {
    const frozen = { ...frozenOf(city), due: { mentors: '2024-12-24' } };

    expect(entryOf(ledgerOf(recordOf([], frozen)), city.key, 'mentors')).toMatchObject({
      due: '2024-12-24',
      state: 'missing',
      extended: false,
    });
  });
});

describe('an exemption', () => {
  test('says why, and takes the entry out of the numbers', () => {
    const result = ledgerOf(recordOf([exemption(city.key, 'mentors', 'наводнение')]));

    expect(entryOf(result, city.key, 'mentors')).toMatchObject({
      state: 'exempt',
      exemption: 'наводнение',
      expected: false,
    });
    expect(result).toMatchObject({ expected: 6, exempt: 1 });
  });

  test('does not hide what was sent all the same', () => {
    const result = ledgerOf({
      heads: [headOf(city.key, 'mentors')],
      ...recordOf([exemption(city.key, 'mentors')]),
    });

    expect(entryOf(result, city.key, 'mentors')).toMatchObject({ state: 'exempt', revision: 1 });
    expect(result).toMatchObject({ received: 0, unexpected: 0 });
  });
});

describe('an extension', () => {
  test('moves the day from which what is missing is overdue', () => {
    const record = recordOf([extension(city.key, 'mentors', '2024-12-15')]);
    const stateOn = (today: string) => entryOf(ledgerOf({ today, ...record }), city.key, 'mentors');

    expect(stateOn('2024-12-15')).toMatchObject({ state: 'missing', due: '2024-12-15', extended: true });
    expect(stateOn('2024-12-16')).toMatchObject({ state: 'overdue' });
    expect(entryOf(ledgerOf(record), college.key, 'mentors')).toMatchObject({ extended: false });
  });

  test('does not make late what came in under it', () => {
    const result = ledgerOf({ heads: [headOf(city.key, 'mentors', [], true)] });

    // The flag was settled at the push; nothing here judges it again.
    expect(entryOf(result, city.key, 'mentors')?.state).toBe('receivedLate');
  });
});

describe('a closed year', () => {
  test('says since when, and which submissions were corrected since', () => {
    const closing = eventOf({ kind: 'closing', reason: 'итоги' }, { at: '2024-12-10T00:00:00.000Z' });
    const heads = [{ ...headOf(city.key, 'mentors'), restated: true }, headOf(city.key, 'mentees')];
    const result = ledgerOf({ heads, ...recordOf([closing]) });

    expect(result.closedAt).toBe(closing.at);
    expect(entryOf(result, city.key, 'mentors')?.restated).toBe(true);
    expect(entryOf(result, city.key, 'mentees')?.restated).toBe(false);
  });
});

describe('what nobody waits for', () => {
  const irkutskCity: Reporter = { key: '25701000', kind: 'municipality', name: 'Иркутск' };

  test('appears when it is sent, is never late, and is in no number', () => {
    const input = { region: irkutsk, reporters: [irkutskCity] };
    const without = ledgerOf(input);
    const result = ledgerOf({ ...input, heads: [headOf(irkutskCity.key, 'partners', [], true)] });

    expect(entryOf(without, irkutskCity.key, 'partners')).toBeUndefined();
    expect(entryOf(result, irkutskCity.key, 'partners')).toMatchObject({
      state: 'received',
      expected: false,
    });
    expect(result).toMatchObject({ expected: without.expected, received: 0, unexpected: 0 });
  });
});

test('0 ≤ late ≤ received ≤ expected, exempt + expected = owed, and every submission is somewhere', () => {
  const everybody = [city, college, newcomer];
  const addresses = everybody.flatMap(({ key }) => TEMPLATE_KEYS.map((template) => ({ key, template })));
  const sent = fc
    .tuple(fc.subarray(addresses), fc.infiniteStream(fc.boolean()))
    .map(([some, late]) =>
      some.map(({ key, template }) => headOf(key, template, [], late.next().value === true)),
    );
  const address = fc.constantFrom(...addresses);
  const events = fc.array(
    fc.oneof(
      address.map(({ key, template }) => exemption(key, template)),
      address.map(({ key }) => exemption(key, null)),
      address.map(({ key, template }) => extension(key, template, '2024-12-20')),
      address.map(({ template }) => extension(null, template, '2024-12-20')),
    ),
    { maxLength: 6 },
  );
  const frozen = fc.constantFrom(null, frozenOf(city), frozenOf(city, college), frozenOf(...everybody));

  fc.assert(
    fc.property(
      sent,
      events,
      frozen,
      fc.constantFrom('2024-09-01', '2024-12-31'),
      (heads, changes, list, today) => {
        const result = ledgerOf({ reporters: everybody, heads, today, ...recordOf(changes, list) });
        const listed = list?.reporters ?? everybody;
        const owed = listed.flatMap((one) => owedTemplates(khabarovsk, one, 2024)).length;
        const shown = result.entries.filter(({ revision }) => revision !== null);
        const unlisted = new Set(result.unlisted.map(({ key }) => key));

        expect(result.late).toBeLessThanOrEqual(result.received);
        expect(result.received).toBeLessThanOrEqual(result.expected);
        expect(result.exempt + result.expected).toBe(owed);
        expect(shown.filter(({ reporter }) => !unlisted.has(reporter)).length + result.unexpected).toBe(
          heads.length,
        );
      },
    ),
  );
});
