import { restatedLines } from '../../../shared/sheets/restatedLines';
import { entryOf, ledgerOf } from './helpers/regionValues';

const sent = (reporter: string, receipt: string, restated: boolean) =>
  entryOf(reporter, {
    state: 'received',
    revision: 2,
    sentAt: '2024-11-25T00:00:00Z',
    receipt,
    restated,
  });
const ledger = ledgerOf({
  reporters: [{ key: '08000001', kind: 'municipality', name: 'Первый район' }],
  entries: [sent('08000001', 'r1', true), sent('08000002', 'r2', true), sent('08000003', 'r3', false)],
});
const textsOf = (receipts: readonly string[] | null) =>
  restatedLines(ledger, receipts, 5).map(([cell]) => String(cell?.value));

describe('what was corrected after the year was closed', () => {
  it('is counted among all, and named', () => {
    const [title, ...lines] = textsOf(null);

    expect(title).toBe('Исправлено после закрытия года: 2 из 3 учтённых сдач');
    expect(lines).toEqual([
      expect.stringMatching(/^Первый район, .*: r1$/),
      expect.stringMatching(/^08000002, .*: r2$/),
    ]);
  });

  it('is counted among those only that are in the numbers', () => {
    expect(textsOf(['r1', 'r3'])).toHaveLength(2);
    expect(textsOf(['r1', 'r3'])[0]).toContain('1 из 2');
  });

  it('is not mentioned where there is none', () => {
    expect(textsOf(['r3'])).toEqual([]);
    expect(restatedLines(ledgerOf({}), null, 5)).toEqual([]);
  });
});
