import type { Overview, SendReport, SentSheet } from '../../../../addin/src/usecases/desk';
import { outrunSheets } from '../../../../addin/src/views/state/outrunSheets';
import { wasOutrun } from '../../../../addin/src/views/state/wasOutrun';
import { fakeFailure } from '../harness/fakeFailure';
import { fakeReport } from '../harness/fakeFindings';
import { fakeWorkbook, sheetsOf } from '../harness/fakeWorkbook';

const overview = (options: Parameters<typeof fakeWorkbook>[0]): Overview => fakeWorkbook(options).overview();

describe('sheets that somebody else has sent', () => {
  it('are those of which the service has more than the workbook has a receipt for', () => {
    expect(outrunSheets(overview({ book: 'sent', outrun: true }))).toEqual(['organisations']);
    expect(outrunSheets(overview({ book: 'sent' }))).toEqual([]);
  });

  it('are not told of a workbook without receipts, or before anything is known', () => {
    expect(outrunSheets(overview({ book: 'fresh', outrun: true }))).toEqual([]);
    expect(outrunSheets(null)).toEqual([]);
  });
});

describe('a sending', () => {
  const report = (end: SentSheet['end']): SendReport => ({
    check: fakeReport(0, new Map(), sheetsOf({})),
    sheets: [{ template: 'mentors', sheet: 'Наставники', end }],
  });

  it('was outrun where a newer version had been taken in, and by no other refusal', () => {
    expect(wasOutrun(report({ kind: 'refused', error: fakeFailure('headMoved').error }))).toBe(true);
    expect(wasOutrun(report({ kind: 'refused', error: fakeFailure('reasonMissing').error }))).toBe(false);
    expect(wasOutrun(report({ kind: 'held' }))).toBe(false);
  });
});
