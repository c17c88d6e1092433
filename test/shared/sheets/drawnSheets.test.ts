import { placeOfDrawn, renamedSheets } from '../../../shared/sheets/drawnSheets';
import type { Stamp } from '../../../shared/sheets/stamp';
import { stampToText } from '../../../shared/sheets/stampText';
import { templates } from '../../../shared/templates/templates';

const stamp: Stamp = {
  region: 'khabarovsk',
  template: 'mentors',
  version: 1,
  year: 2024,
  reporter: '08612000',
  baseRevision: 2,
};
const stamped = (name: string, change: Partial<Stamp> = {}) => ({
  name,
  stamp: stampToText({ ...stamp, ...change }),
  mark: null,
});
const marked = (name: string, mark: string | null) => ({ name, stamp: null, mark });
const spec = (name: string, own: Stamp | null = null) => ({ name, stamp: own });

describe('the sheet that was drawn before', () => {
  it.each([
    [
      'by its stamp, whatever its name and revision',
      [marked('А', null), stamped('Б', { baseRevision: 9 })],
      1,
    ],
    ['of two copies by its name', [stamped('Копия'), stamped('Наставники')], 1],
    ['not by the stamp of another year', [stamped('Наставники', { year: 2023 })], -1],
    ['not by its name alone', [marked('Наставники', null)], -1],
    ['not by a stamp that cannot be read', [{ name: 'Наставники', stamp: 'svod1', mark: null }], -1],
  ])('of a template is found %s', (_how, sheets, place) => {
    expect(placeOfDrawn(sheets, spec('Наставники', stamp))).toBe(place);
  });

  it.each([
    ['by its mark, whatever its name', [marked('А', null), marked('Моё', 'Карта')], 1],
    ['by its name when an earlier version drew it', [marked('Замечания', '1'), marked('Карта', '1')], 1],
    ['not by the mark of another', [marked('Карта', 'Замечания')], -1],
  ])('without a stamp is found %s', (_how, sheets, place) => {
    expect(placeOfDrawn(sheets, spec('Карта'))).toBe(place);
  });
});

describe('sheets that were renamed', () => {
  it('are those of Svod whose name no sheet has any more', () => {
    const sheets = [
      stamped('Кураторы'),
      marked('Списки', 'Справочники'),
      marked('Карта', 'Карта'),
      marked('Я', null),
    ];

    expect([...renamedSheets(sheets)]).toEqual([
      [templates.mentors.name, 'Кураторы'],
      ['Справочники', 'Списки'],
    ]);
  });

  it('are none while a copy keeps the name', () => {
    expect(renamedSheets([stamped('Копия'), stamped(templates.mentors.name)]).size).toBe(0);
  });
});
