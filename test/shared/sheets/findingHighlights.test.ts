import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { cellName } from '../../../shared/sheets/a1';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import { templates } from '../../../shared/templates/templates';
import { REPORTER } from './helpers/filled';

const specs = reporterWorkbook({ region: khabarovsk, reporter: REPORTER, year: 2024 });
const stamped = specs.filter(({ stamp }) => stamp !== null);

describe.each(stamped.map((spec) => [spec.name, spec] as const))('the highlights of «%s»', (_name, spec) => {
  const headings = (spec.rows[5]?.cells ?? []).map((cell) => String(cell?.value));
  const place = headings.indexOf('Замечания');
  const own = spec.conditionals.filter(({ formula }) => formula.includes(`$${cellName(6, place)}`));

  it('look into the last column of the table', () => {
    expect(place).toBe(headings.length - 1);
    expect(spec.table?.range.right).toBe(place);
  });

  it('are red for errors before amber for warnings, over every cell of the row and over the text', () => {
    expect(own.map(({ style, range }) => [style, range.left, range.right])).toEqual([
      ['bad', 0, place - 1],
      ['bad', place, place],
      ['partial', 0, place - 1],
      ['partial', place, place],
    ]);
  });

  it('name the cell’s own heading without its star, relative to the first cell', () => {
    expect(own[0]?.formula).toBe(
      `ISNUMBER(FIND("Ошибка, «"&SUBSTITUTE(A$6," *","")&"»",$${cellName(6, place)}))`,
    );
  });

  it('reach as far down as the sheet may be filled', () => {
    const bottom = spec.name === templates.monitoring.name ? spec.table?.range.bottom : 100_005;

    for (const { range } of own) expect([range.top, range.bottom]).toEqual([6, bottom]);
  });
});
