import {
  type DrawnSheet,
  parseState,
  withDrawn,
  withUnanswered,
} from '../../../../addin/src/usecases/state/workbookState';

const sheet = (name: string, more: Partial<DrawnSheet> = {}): DrawnSheet => ({
  sheet: name,
  year: 2024,
  asOf: '2024-11-25T03:00:00.000Z',
  ...more,
});
const sent = withUnanswered(parseState(null), 'hash');
const again = (state: unknown) => parseState(JSON.stringify(state));

describe('what a workbook keeps of the sheets that were drawn', () => {
  it('is of a sheet what was drawn last', () => {
    const state = withDrawn(withDrawn(sent, [sheet('Отчёт'), sheet('Карта')]), [
      sheet('Отчёт', { reporter: '08701000' }),
    ]);

    expect(again(state).drawn).toEqual([sheet('Карта'), sheet('Отчёт', { reporter: '08701000' })]);
  });

  it('is read again however many sheets and texts were drawn', () => {
    const texts = Array.from({ length: 6000 }, (_, index) => String(index));
    const sheets = Array.from({ length: 300 }, (_, index) => sheet(`Лист${index}`));
    const state = again(withDrawn(sent, [...sheets, sheet('Отчёт', { texts })]));

    expect(state.unanswered).toEqual(['hash']);
    expect(state.drawn).toHaveLength(200);
    expect(state.drawn?.at(-1)).toMatchObject({ sheet: 'Отчёт', texts: texts.slice(0, 5000) });
  });

  it.each([
    [[{ sheet: 'Карта' }]],
    [[{ ...sheet('Карта'), asOf: 'вчера' }]],
    [[{ ...sheet('Карта'), reporter: 'x'.repeat(41) }]],
    ['Карта'],
  ])('when damaged (%j) is forgotten alone', (drawn) => {
    const state = again({ ...sent, drawn });

    expect(state.drawn).toBeUndefined();
    expect(state.unanswered).toEqual(['hash']);
  });
});
