import { newCodeTexts } from '../../../shared/sheets/newCodeTexts';

describe('codes that were made', () => {
  it('are written column by column, leaving the rows between as they are', () => {
    const newCodes = [
      { row: 6, column: 9, code: 'aaaaaaaaaaaa' },
      { row: 6, column: 10, code: 'bbbbbbbbbbbb' },
      { row: 8, column: 9, code: 'cccccccccccc' },
    ];

    expect(newCodeTexts({ newCodes })).toEqual([
      { column: 9, top: 6, values: ['aaaaaaaaaaaa', null, 'cccccccccccc'] },
      { column: 10, top: 6, values: ['bbbbbbbbbbbb'] },
    ]);
  });

  it('are nothing to write when none were made', () => {
    expect(newCodeTexts({ newCodes: [] })).toEqual([]);
  });
});
