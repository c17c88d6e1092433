import type { Ledger, LedgerEntry } from '../../../shared/measures/attainmentResult';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk as region } from '../../../shared/regions/khabarovsk';
import { ledgerSheet } from '../../../shared/sheets/ledgerSheet';
import { bodyOf, cellAt, entryOf, ledgerOf, textsOf } from './helpers/regionValues';

const REPORTERS = [
  { key: '08000001', kind: 'municipality', name: 'Первый тестовый район' },
  { key: '08000002', kind: 'municipality', name: 'Второй тестовый район' },
];
const HEADING = 'Мониторинг';
/** 25 November, 05:00 in Khabarovsk: still the 24th in UTC. */
const sent = { revision: 12, sentAt: '2024-11-24T19:00:00.000Z', receipt: 'r' } as const;
const sheetOf = (...entries: readonly LedgerEntry[]) =>
  ledgerSheet(region, ledgerOf({ reporters: REPORTERS, entries }));
/** The line under that of the days. */
const FIRST = 1;

describe('a cell of the ledger', () => {
  it.each([
    ['missing', { state: 'missing' }, 'не сдано', 'text'],
    ['overdue', { state: 'overdue' }, 'просрочено', 'bad'],
    ['received', { state: 'received', ...sent }, '25.11, в. 12', 'good'],
    ['late', { state: 'receivedLate', ...sent }, '25.11, в. 12, с опозданием', 'partial'],
    [
      'received in another year',
      { state: 'receivedLate', ...sent, sentAt: '2025-01-15T03:00:00.000Z' },
      '15.01.2025, в. 12, с опозданием',
      'partial',
    ],
    [
      'restated',
      { state: 'received', ...sent, restated: true },
      '25.11, в. 12, исправлено после закрытия года',
      'good',
    ],
    [
      'exempt',
      { state: 'exempt', exemption: 'наводнение', expected: false },
      'освобождён: наводнение',
      'muted',
    ],
    [
      'exempt and sent all the same',
      { state: 'exempt', exemption: 'наводнение', expected: false, ...sent },
      'освобождён: наводнение, сдано 25.11, в. 12',
      'muted',
    ],
    [
      'sent without being owed',
      { state: 'received', ...sent, expected: false },
      '25.11, в. 12, по желанию',
      'good',
    ],
  ] as const)('that is %s says so, with the region’s day and the revision', (_what, known, text, style) => {
    expect(cellAt(sheetOf(entryOf('08000001', known)), FIRST, HEADING)).toEqual({ value: text, style });
  });

  it('with a day of its own says it; the day of the others stands on top', () => {
    const sheet = sheetOf(
      entryOf('08000001', { due: '2025-01-15', extended: true }),
      entryOf('08000002', { due: '2024-12-20' }),
    );

    expect(cellAt(sheet, 0, HEADING).value).toBe('до 20.12');
    expect(cellAt(sheet, FIRST, HEADING).value).toBe('не сдано, срок продлён до 15.01.2025');
    expect(cellAt(sheet, FIRST + 1, HEADING).value).toBe('не сдано');
  });

  it('shortens a long reason', () => {
    const known = { state: 'exempt', exemption: 'паводок '.repeat(40), expected: false } as const;
    const { value } = cellAt(sheetOf(entryOf('08000001', known)), FIRST, HEADING);

    expect(String(value)).toMatch(/^освобождён: паводок .*…$/);
    expect(String(value).length).toBeLessThan(80);
  });

  it('that nobody owes is a dash', () => {
    expect(cellAt(sheetOf(entryOf('08000001')), FIRST + 1, HEADING)).toEqual({ value: '—', style: 'muted' });
  });
});

describe('ledgerSheet', () => {
  it('has a line for the days, one for each reporter, and the sums below', () => {
    const sheet = sheetOf(entryOf('08000001', { state: 'received', ...sent }), entryOf('08000002'));

    expect(bodyOf(sheet).map(([name]) => name?.value)).toEqual([
      'Срок',
      ...REPORTERS.map(({ name }) => name),
      'Сдано',
    ]);
    expect(cellAt(sheet, 3, HEADING).value).toBe('1 из 2');
    expect(cellAt(sheet, 3, 'Реестр организаций').value).toBe('0 из 0');
  });

  it('counts neither the exempt nor what nobody waited for', () => {
    const sheet = sheetOf(
      entryOf('08000001', { state: 'exempt', exemption: 'нет', expected: false, ...sent }),
      entryOf('08000002', { state: 'received', expected: false, ...sent }),
    );

    expect(cellAt(sheet, 3, HEADING).value).toBe('0 из 0');
  });

  it('names who is not in the year’s list, with what they sent', () => {
    const ledger = ledgerOf({
      reporters: REPORTERS.slice(0, 1),
      unlisted: REPORTERS.slice(1),
      entries: [entryOf('08000002', { state: 'received', expected: false, ...sent })],
    });
    const sheet = ledgerSheet(region, ledger);

    expect(bodyOf(sheet)[2]?.[0]?.value).toBe('Второй тестовый район (не в списке года)');
    expect(cellAt(sheet, 2, HEADING).value).toBe('25.11, в. 12');
  });

  it('has columns only for what the region uses in that year', () => {
    const columns = (year: number, of = region) => ledgerSheet(of, ledgerOf({ year })).columns.length - 3;
    const used = (year: number, of = region) => of.calendar.filter(({ from }) => from <= year).length;

    expect([columns(2024), columns(2020), columns(2024, irkutsk)]).toEqual([
      used(2024),
      used(2020),
      used(2024, irkutsk),
    ]);
    expect(columns(2020)).toBeLessThan(columns(2024));
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

  it('says how many sent only totals, and nothing where nobody did', () => {
    const totals = sheetOf(entryOf('08000001', { ...sent, rowsStay: true }), entryOf('08000002', sent));
    const line = 'Только итоги, без строк, передан 1 отчёт: строки остаются в книгах тех, кто сдал.';

    expect(textsOf(totals)).toContain(line);
    expect(textsOf(sheetOf(entryOf('08000002', sent))).join()).not.toContain('Только итоги');
  });

  it.each<[string, Partial<Ledger>, string]>([
    ['not open', {}, 'Год ещё не открыт'],
    ['open', { frozenAt: '2024-01-09T23:00:00.000Z' }, 'Год открыт 10.01.2024 09:00'],
    ['closed', { closedAt: '2025-01-20T03:00:00.000Z' }, 'Год закрыт 20.01.2025 13:00'],
    ['with exemptions', { exempt: 2 }, 'Освобождено от сдачи: 2 отчёта; в числах они не учтены.'],
  ])('of a year that is %s says so on top', (_state, known, text) => {
    expect(textsOf(ledgerSheet(region, ledgerOf(known))).some((one) => one.startsWith(text))).toBe(true);
  });
});
