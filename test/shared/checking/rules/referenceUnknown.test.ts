import { rules } from '../../../../shared/checking/rules/rules';
import { sharedColumns } from '../../../../shared/templates/sharedColumns';
import { TEMPLATE_KEYS, templates } from '../../../../shared/templates/templates';
import { checkSheet, code, columnsOf, paramsOf, places, REGION } from '../sample';

const EVENT = code(1, 'e');

describe('referenceUnknown', () => {
  it.each([
    ['stands on the sheet', EVENT, []],
    ['does not stand on the sheet', code(2, 'e'), ['0:event']],
    ['is blank, which requiredBlank says', null, []],
  ])('when the event of a breakdown %s', (_, event, found) => {
    const context = { reporter: REGION, events: columnsOf([{ rowCode: EVENT }]) };
    const outcome = checkSheet({ template: 'eventParticipants', rows: [{ event }] }, context);

    expect(places(outcome, 'referenceUnknown')).toEqual(found);
  });

  it('tells which sheet lacks the row', () => {
    const context = { reporter: REGION, events: columnsOf([]) };
    const outcome = checkSheet({ template: 'eventParticipants', rows: [{}] }, context);

    expect(paramsOf(outcome, 'referenceUnknown')).toEqual([{ sheet: 'Мероприятия' }]);
  });

  it('is not run without the other sheet', () => {
    const outcome = checkSheet({ template: 'eventParticipants', rows: [{}] }, { reporter: REGION });

    expect(outcome.rulesRun).not.toContain('referenceUnknown');
  });

  it('or a rule of its own follows every reference that leaves the workbook', () => {
    const follow = rules.filter(({ code: rule }) => /^(?:organisation|mentor|reference)Unknown$/.test(rule));

    for (const key of TEMPLATE_KEYS) {
      for (const { kind } of sharedColumns(templates[key])) {
        if (kind.type !== 'reference') continue;

        const followed = follow.some(
          ({ templates: of, context }) => of.includes(key) && context?.includes(kind.to),
        );

        expect([key, kind.to, followed]).toEqual([key, kind.to, true]);
      }
    }
  });
});
