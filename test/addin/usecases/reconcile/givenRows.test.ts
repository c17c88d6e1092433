import type { Service } from '../../api/service';
import { bookFrom, codeOf, edited, holding, sentOf } from './heldVersions';
import { colleague } from './mine';

const SENT = sentOf('monitoring');

let service: Service;

afterEach(() => service.stop());

describe('a sheet whose rows are given', () => {
  it('is merged line by line, without a word about what Svod works out itself', async () => {
    const row = Array.from({ length: SENT.rows }, (_, at) => codeOf(SENT, at)).indexOf('d_oo');
    const theirs = edited(edited(SENT, row, 'value', 1234), row, 'share', 0.9);

    service = await holding([{ columns: SENT }, { columns: theirs }], 'monitoring');

    const mine = await colleague(await bookFrom(1), service.address);

    expect(await mine.compared('monitoring')).toMatchObject({ taken: { cells: 1 }, total: 0 });
    expect(await mine.take({ each: new Map(), rest: null }, 'monitoring')).toMatchObject({
      kind: 'done',
      written: { cells: 1 },
    });
    expect(await mine.cellOf('d_oo', 'value', 'monitoring')).toBe(1234);
  });
});
