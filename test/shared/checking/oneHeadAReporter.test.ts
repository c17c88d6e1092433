import { ledger } from '../../../shared/measures/ledger';
import { dueDate } from '../../../shared/regions/dueDate';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { asOf, attain } from '../measures/attain';
import { reporters } from '../measures/attainment.example';
import { monitoringHead } from '../measures/headOf';

const [municipality] = reporters.filter(({ kind }) => kind === 'municipality');
const key = municipality?.key ?? '';
const first = monitoringHead(key, { d_oo: 100, n_oo: 10 });
const second = { ...monitoringHead(key, { d_oo: 200, n_oo: 50 }), revision: 2 };

describe('what a reporter sent twice for one year and template', () => {
  it('counts once in the attainment, as what was given last', () => {
    expect(attain([first, second])).toEqual(attain([second]));
    expect(attain([second, second])).toEqual(attain([second]));
  });

  it('counts once in the ledger', () => {
    const of = (heads: readonly (typeof first)[]) =>
      ledger({ region: khabarovsk, year: 2024, asOf, today: '2024-12-02', reporters, heads, dueDate });

    expect(of([first, second])).toEqual(of([second]));
    expect(of([first, second]).received).toBe(1);
  });
});
