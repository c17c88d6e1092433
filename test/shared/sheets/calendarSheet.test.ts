import { deadlines } from '../../../shared/regions/deadlines';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { primorye } from '../../../shared/regions/primorye';
import type { Region } from '../../../shared/regions/region';
import { calendarSheet } from '../../../shared/sheets/calendarSheet';
import { bodyOf, textsOf } from './helpers/regionValues';

const sheetOf = (region: Region, year: number) => calendarSheet(region, year, deadlines(region, year));
const linesOf = (region: Region, year: number) =>
  bodyOf(sheetOf(region, year)).map((cells) => cells.map((cell) => cell?.value));

describe('calendarSheet', () => {
  it('has a line for each deadline: day, what, whose, and where it was read', () => {
    expect(linesOf(khabarovsk, 2024)).toContainEqual([
      '30.11.2024',
      'Сдать: Реестр наставников',
      'муниципалитет, организация',
      'Дорожная карта Хабаровского края: пункт 6',
    ]);
    expect(linesOf(khabarovsk, 2024)).toHaveLength(deadlines(khabarovsk, 2024).length);
  });

  it('says which days are only proposed', () => {
    expect(linesOf(irkutsk, 2024).map((line) => line[3])).toContain('предложение');
    expect(textsOf(sheetOf(irkutsk, 2024)).some((text) => text.includes('предложен'))).toBe(true);
  });

  it('names the municipality whose own roadmap or act it is', () => {
    const duty = linesOf(primorye, 2022).find((line) => String(line[1]).includes('Пункт 2.1 приказа'));

    expect(duty?.[0]).toBe('25.01.2022');
    expect(duty?.[1]).toMatch(/^\S*\s?Хасанск.*Пункт 2\.1 приказа: /);
  });

  it('without deadlines has no table, and says so', () => {
    const sheet = calendarSheet(khabarovsk, 2024, []);

    expect(sheet.table).toBeNull();
    expect(textsOf(sheet)).toContain('На этот год сроков нет.');
  });

  it('speaks of no proposed day where every day was read in a source', () => {
    const read = deadlines(khabarovsk, 2024).filter(({ source }) => source !== null);

    expect(read.length).toBeGreaterThan(0);
    expect(textsOf(calendarSheet(khabarovsk, 2024, read)).filter((text) => /предлож/.test(text))).toEqual([]);
  });
});
