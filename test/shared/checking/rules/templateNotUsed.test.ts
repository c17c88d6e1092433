import type { CheckContext } from '../../../../shared/checking/rule';
import { irkutsk } from '../../../../shared/regions/irkutsk';
import type { TemplateKey } from '../../../../shared/templates/template';
import { COLLEGE, checkSheet, paramsOf, places, REGION } from '../sample';

const CITY: CheckContext['reporter'] = { key: '25701000', kind: 'municipality', name: 'город Иркутск' };
const IRKUTSK = { region: irkutsk, reporter: CITY };

function found(template: Exclude<TemplateKey, 'monitoring'>, more: Partial<CheckContext>) {
  return places(checkSheet({ template, rows: [] }, { ...IRKUTSK, ...more }), 'templateNotUsed');
}

describe('templateNotUsed', () => {
  it.each([
    ['is named for the reporter', 'events', {}, []],
    ['may be sent, though nobody waits for it', 'orgMonitoring', {}, []],
    ['is asked for only from a later year', 'programmes', { year: 2020 }, ['*:*']],
    ['is asked for from that year', 'programmes', { year: 2021 }, []],
    ['is named for others', 'eventParticipants', {}, ['*:*']],
    ['is named for the region', 'eventParticipants', { reporter: REGION }, []],
    ['is no sheet of an organisation', 'organisations', { reporter: COLLEGE }, ['*:*']],
  ] as const)('when the sheet %s', (_, template, more, expected) => {
    expect(found(template, more)).toEqual(expected);
  });

  it('finds a sheet that the calendar does not name at all', () => {
    const calendar = irkutsk.calendar.filter(({ template }) => template !== 'awards');

    expect(found('awards', { region: { ...irkutsk, calendar } })).toEqual(['*:*']);
  });

  it('leaves a year that is not collected to yearNotOpen', () => {
    const outcome = checkSheet({ template: 'eventParticipants', rows: [] }, { ...IRKUTSK, year: 2031 });

    expect(outcome.counts).toEqual({ yearNotOpen: 1 });
  });

  it('gives the year and the title of the sheet to the text', () => {
    const outcome = checkSheet({ template: 'eventParticipants', rows: [] }, IRKUTSK);

    expect(paramsOf(outcome, 'templateNotUsed')).toEqual([
      { actual: 2024, name: 'Участники региональных мероприятий по муниципалитетам' },
    ]);
  });
});
