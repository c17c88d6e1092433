import type { LedgerEntry } from '../../../shared/measures/attainmentResult';
import { khabarovsk as region } from '../../../shared/regions/khabarovsk';
import { ledgerSheet } from '../../../shared/sheets/ledgerSheet';
import { bodyOf, cellAt, entryOf, ledgerOf, textsOf } from './helpers/regionValues';

const REPORTERS = [
  { key: '08000001', kind: 'municipality', name: 'Первый тестовый район' },
  { key: '08000002', kind: 'municipality', name: 'Второй тестовый район' },
];
const HEADING = 'Мониторинг: срок 20.12.2024';
/** 25 November, 05:00 in Khabarovsk: still the 24th in UTC. */
const sent = { revision: 12, sentAt: '2024-11-24T19:00:00.000Z', receipt: 'r' } as const;
const sheetOf = (...entries: readonly LedgerEntry[]) =>
  ledgerSheet(region, ledgerOf({ reporters: REPORTERS, entries }));

describe('a cell of the ledger', () => {
  it.each([
    ['missing', {}, 'не сдано', 'text'],
    ['overdue', {}, 'просрочено', 'bad'],
    ['received', sent, 'принято 25.11.2024, версия 12', 'good'],
    ['receivedLate', sent, 'принято с опозданием 25.11.2024, версия 12', 'partial'],
  ] as const)('that is %s says so, with the region’s day and the revision', (state, known, text, style) => {
    expect(cellAt(sheetOf(entryOf('08000001', { state, ...known })), 0, HEADING)).toEqual({
      value: text,
      style,
    });
  });

  it('that nobody owes is a dash', () => {
    expect(cellAt(sheetOf(entryOf('08000001')), 1, HEADING)).toEqual({ value: '—', style: 'muted' });
  });
});

describe('ledgerSheet', () => {
  it('has a line for each reporter and the sums below', () => {
    const sheet = sheetOf(entryOf('08000001', { state: 'received', ...sent }), entryOf('08000002'));

    expect(bodyOf(sheet).map(([name]) => name?.value)).toEqual([
      ...REPORTERS.map(({ name }) => name),
      'Сдано',
    ]);
    expect(cellAt(sheet, 2, HEADING).value).toBe('1 из 2');
    expect(cellAt(sheet, 2, 'Организации').value).toBe('0 из 0');
  });

  it.each([
    [0, undefined],
    [1, 'Ещё 1 отчёт прислан теми, кого нет в списке; в числах он не учтён.'],
    [2, 'Ещё 2 отчёта прислано теми, кого нет в списке; в числах они не учтены.'],
    [5, 'Ещё 5 отчётов прислано теми, кого нет в списке; в числах они не учтены.'],
  ])('with %i submissions of others says so', (unexpected, text) => {
    const texts = textsOf(ledgerSheet(region, ledgerOf({ expected: 7, received: 3, late: 1, unexpected })));

    expect(texts.slice(1, 3)).toEqual([
      'По состоянию на 25.11.2024 09:30.',
      'Сдано 3 из 7, из них с опозданием 1.',
    ]);
    expect(texts.find((one) => one.startsWith('Ещё'))).toBe(text);
  });
});
