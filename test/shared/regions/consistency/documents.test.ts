import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { regions } from '../../../../shared/regions/regions';
import { changed, faultsOf } from '../changedRegion';

describe('the documents of a region', () => {
  it('are faulty where a source, however deep, points at one that is not listed', () => {
    expect(faultsOf(changed(['operator', 'centre', 'source', 'document'], 'S7'))).toEqual([
      { path: 'operator.centre.source', message: 'S7 is not among the documents' },
    ]);
    expect(faultsOf(changed(['indicators', 1, 'source', 'document'], 'S8'))).toEqual([
      { path: 'indicators[1].source', message: 'S8 is not among the documents' },
    ]);
  });

  it('are faulty where one is listed twice', () => {
    const twice = [...khabarovsk.documents, khabarovsk.documents[0]];

    expect(faultsOf(changed(['documents'], twice))).toEqual([
      { path: 'documents[3].key', message: 'S0 repeats documents[0].key' },
    ]);
  });

  it('have Russian titles', () => {
    const titles = Object.values(regions).flatMap(({ documents }) =>
      documents.flatMap(({ title, shortTitle }) => [title, shortTitle]),
    );

    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => !/^[А-Я]/.test(title))).toEqual([]);
  });
});
