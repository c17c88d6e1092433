import { toWireColumns } from '../../../shared/columns/toWireColumns';
import { columnsOf } from './columnsOf';

describe('toWireColumns', () => {
  it('gives plain lists that JSON keeps as they are', () => {
    const wire = toWireColumns(columnsOf({ rowCode: ['b', 'a', 'c'], value: [0, null, 0] }));

    expect(wire).toEqual({
      rowCode: { dictionary: ['b', 'a', 'c'], codes: [0, 1, 2] },
      value: { dictionary: [0, null], codes: [0, 1, 0] },
    });
    expect(JSON.parse(JSON.stringify(wire))).toEqual(wire);
  });
});
