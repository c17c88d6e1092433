import { FORM_ROLES } from '../../../../shared/checking/formRoles';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { enumerationItems } from '../../../../shared/templates/enumerations';
import { checkSheet, columnsOf, MENTOR, paramsOf, places, sampleRow } from '../sample';

describe('formAgainstRoles of mentors', () => {
  it.each([
    ['teacher', 'T_T', []],
    ['teacher', 'T_T+T_P', []],
    ['pupil', 'T_P', ['0:forms']],
    ['teacher', 'T_P+P_P', ['0:forms']],
    ['pupil', 'P_P', []],
    ['student', 'P_P+S_P', []],
    ['pupil', 'S_P', ['0:forms']],
    ['employer', 'E_P', []],
    ['teacher', 'E_P', ['0:forms']],
    ['socialPartner', 'SP_P', []],
    ['parent', 'SP_P', []],
    ['graduate', 'SP_P', []],
    ['employer', 'SP_P', ['0:forms']],
    ['teacher', null, []],
    [null, 'T_P', []],
  ])('%s in %s', (category, forms, found) => {
    const rows = [{ category, forms, enterpriseLegalInn: '2700000016' }];

    expect(places(checkSheet({ template: 'mentors', rows }), 'formAgainstRoles')).toEqual(found);
  });

  it('names the forms that do not fit, and the category', () => {
    const outcome = checkSheet({ template: 'mentors', rows: [{ category: 'pupil', forms: 'P_P+S_P+E_P' }] });

    expect(paramsOf(outcome, 'formAgainstRoles')).toEqual([
      {
        form: '«Студент – ученик», «Работодатель – ученик» («работодатель – студент»)',
        category: 'обучающийся',
      },
    ]);
  });

  it('leaves a form that may only be counted to formCountsOnly', () => {
    const outcome = checkSheet({ template: 'mentors', rows: [{ category: 'pupil', forms: 'T_PO' }] });

    expect(places(outcome, 'formAgainstRoles')).toEqual([]);
  });
});

describe('formAgainstRoles of mentees', () => {
  it.each([
    ['youngTeacher', 'T_T', []],
    ['schoolPupil', 'T_T', ['0:form']],
    ['youngTeacher', 'T_P', ['0:form']],
    ['student', 'T_P', []],
    ['student', 'P_P', []],
    ['student', 'S_P', ['0:form']],
    ['supplementaryPupil', 'S_P', []],
    ['schoolPupil', 'E_P', []],
    ['youngTeacher', 'SP_P', ['0:form']],
    ['schoolPupil', null, []],
    [null, 'T_T', []],
  ])('%s in %s', (category, form, found) => {
    expect(
      places(checkSheet({ template: 'mentees', rows: [{ category, form }] }), 'formAgainstRoles'),
    ).toEqual(found);
  });
});

describe('formAgainstRoles of the mentor whom a mentee names', () => {
  it.each([
    ['teacher', 'T_P', []],
    ['pupil', 'T_P', ['0:mentor']],
    ['teacher', 'P_P', ['0:mentor']],
    [null, 'P_P', []],
  ])('a mentor of category %s for a mentee in %s', (category, form, found) => {
    const mentors = columnsOf([sampleRow('mentors', 'shared', { rowCode: MENTOR, category })]);
    const outcome = checkSheet({ template: 'mentees', rows: [{ form }] }, { mentors });

    expect(places(outcome, 'formAgainstRoles')).toEqual(found);
  });

  it('says nothing of a mentor who is not in the registry', () => {
    const outcome = checkSheet({ template: 'mentees', rows: [{ form: 'P_P' }] }, { mentors: columnsOf([]) });

    expect(places(outcome, 'formAgainstRoles')).toEqual([]);
  });
});

describe('the roles of forms', () => {
  it('leave a place to every category of mentor and mentee', () => {
    const roles = Object.values(FORM_ROLES);

    for (const { key } of enumerationItems('mentorCategory', khabarovsk))
      expect(roles.some(({ mentors }) => mentors.includes(key))).toBe(true);
    for (const { key } of enumerationItems('menteeCategory', khabarovsk))
      expect(roles.some(({ mentees }) => mentees.includes(key))).toBe(true);
  });
});
