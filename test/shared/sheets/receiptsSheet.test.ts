import { khabarovsk as region } from '../../../shared/regions/khabarovsk';
import { receiptsSheet } from '../../../shared/sheets/receiptsSheet';
import {
  attainmentOf,
  bodyOf,
  coverageOf,
  entryOf,
  indicatorOf,
  ladderOf,
  ledgerOf,
  textsOf,
} from './helpers/regionValues';

const REPORTERS = [{ key: '08000001', kind: 'municipality', name: 'Первый тестовый район' }];
const sent = {
  state: 'received',
  revision: 2,
  sentAt: '2024-11-24T23:30:00.000Z',
  rows: 40,
  warnings: 1,
} as const;

describe('receiptsSheet', () => {
  it('names for each receipt who sent what, when, and which indicators it is part of', () => {
    const attainment = attainmentOf(
      indicatorOf('K2', { receipts: ['a', 'b'] }),
      indicatorOf('K4', { receipts: ['b'] }),
      indicatorOf('K6', { receipts: ['a'] }),
    );
    const entries = [
      entryOf('08000001', { ...sent, receipt: 'a' }),
      entryOf('08000001', { ...sent, template: 'mentees', receipt: 'c' }),
      entryOf('08000002', { ...sent, receipt: 'b', warnings: 0 }),
      entryOf('08000003'),
    ];
    const sheet = receiptsSheet(region, attainment, ledgerOf({ reporters: REPORTERS, entries }));
    const body = bodyOf(sheet);

    expect(textsOf(sheet)).not.toContain('Что передано');
    expect(body.map((cells) => cells.slice(0, 8).map((cell) => cell?.value))).toEqual([
      ['a', 'Первый тестовый район', 'Мониторинг', 2, '25.11.2024 09:30', 40, 1, 'K2, K6'],
      ['c', 'Первый тестовый район', 'Наставляемые', 2, '25.11.2024 09:30', 40, 1, ''],
      ['b', '08000002', 'Мониторинг', 2, '25.11.2024 09:30', 40, 0, 'K2, K4'],
    ]);
  });

  it('names ladders and coverages too', () => {
    const attainment = {
      ...attainmentOf(indicatorOf('K9', { receipts: ['a'] })),
      ladders: [ladderOf('L11', { receipts: ['a'] })],
      coverages: [coverageOf('C1', { receipts: ['a'] })],
    };
    const entries = [entryOf('08000001', { ...sent, receipt: 'a' })];
    const [line] = bodyOf(receiptsSheet(region, attainment, ledgerOf({ reporters: REPORTERS, entries })));

    expect(line?.at(-2)?.value).toBe('K9, L11, C1');
  });

  it('tells, where somebody sent only totals, who did', () => {
    const entries = [
      entryOf('08000001', { ...sent, receipt: 'a', rowsStay: true }),
      entryOf('08000002', { ...sent, receipt: 'b' }),
    ];
    const sheet = receiptsSheet(region, attainmentOf(), ledgerOf({ reporters: REPORTERS, entries }));

    expect(textsOf(sheet)).toContain('Что передано');
    expect(bodyOf(sheet).map((cells) => cells[9]?.value)).toEqual(['только итоги', 'строки']);
  });

  it('says that there are none, and has no table', () => {
    const sheet = receiptsSheet(region, attainmentOf(), ledgerOf({ entries: [entryOf('08000001')] }));

    expect(sheet.table).toBeNull();
    expect(textsOf(sheet)).toContain('Пока ничего не сдано.');
  });
});
