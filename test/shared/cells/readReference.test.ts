import type { CellReading } from '../../../shared/cells/cellReading';
import { foldText } from '../../../shared/cells/foldText';
import { meaningOf, paramsOf, reading } from './reading';

const organisation = { type: 'reference', to: 'organisations' } as const;
const mentor = { type: 'reference', to: 'mentors' } as const;

const codes = new Map([
  ['сош №5', ['a1b2c3d4e5f6']],
  ['7', ['a1b2c3d4e5f7']],
  ['лицей', ['a1b2c3d4e5f8', 'a1b2c3d4e5f9']],
]);

const given: CellReading = {
  ...reading,
  resolve: (to, text) => {
    const [code, second] = to === 'organisations' ? (codes.get(foldText(text)) ?? []) : [];

    if (code === undefined) return { kind: 'none' };

    return second === undefined ? { kind: 'one', code } : { kind: 'many' };
  },
};

describe('readReference', () => {
  it('gives the code of the row that is meant', () => {
    expect(meaningOf(' СОШ\u00A0№ 5', organisation, given)).toEqual(['a1b2c3d4e5f6']);
  });

  it('looks a number up as it is shown', () => {
    expect(meaningOf(7, organisation, given)).toEqual(['a1b2c3d4e5f7']);
  });

  it('refuses what is not there', () => {
    expect(meaningOf('СОШ № 6', organisation, given)).toEqual([null, 'error readReferenceUnknown']);
    expect(paramsOf('СОШ № 6', organisation, given)).toEqual({ text: 'СОШ № 6' });
  });

  it('refuses what is there more than once', () => {
    expect(meaningOf('Лицей', organisation, given)).toEqual([null, 'error readReferenceAmbiguous']);
    expect(paramsOf('Лицей', organisation, given)).toEqual({ text: 'Лицей' });
  });

  it('repeats nothing of a reference to a person', () => {
    expect(meaningOf('Тестов Тест Тестович', mentor, given)).toEqual([null, 'error readReferenceUnknown']);
    expect(paramsOf('Тестов Тест Тестович', mentor, given)).toEqual({});
  });

  it('takes words for a missing value as blank where no row is called so', () => {
    expect(meaningOf('нет данных', organisation, given)).toEqual([null, 'notice readMissingWord']);
    expect(meaningOf('-', organisation, given)).toEqual([null]);
    expect(meaningOf('нет', organisation, given)).toEqual([null, 'error readReferenceUnknown']);
  });
});
