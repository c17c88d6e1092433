import { checkSheet, places } from '../sample';

describe('formCountsOnly', () => {
  it.each([
    ['T_PO', ['0:form']],
    ['T_PR', ['0:form']],
    ['T_P', []],
    [null, []],
  ])('for a mentee in form %s', (form, found) => {
    expect(places(checkSheet({ template: 'mentees', rows: [{ form }] }), 'formCountsOnly')).toEqual(found);
  });

  it.each([
    ['T_PO', ['0:forms']],
    ['T_P+T_PR', ['0:forms']],
    ['T_P+T_PO+T_PR', ['0:forms']],
    ['T_T+T_P', []],
    [null, []],
  ])('for a mentor in forms %s', (forms, found) => {
    expect(places(checkSheet({ template: 'mentors', rows: [{ forms }] }), 'formCountsOnly')).toEqual(found);
  });

  it.each([
    ['programmes', 'forms'],
    ['practices', 'form'],
  ] as const)('of %s too, where the form would tell of the few it is about', (template, column) => {
    const rows = [{ [column]: 'T_PO' }, { [column]: 'T_P' }];

    expect(places(checkSheet({ template, rows }), 'formCountsOnly')).toEqual([`0:${column}`]);
  });

  it('says nowhere which form it was, because that is what must not be said of a child', () => {
    const outcome = checkSheet({ template: 'mentees', rows: [{ form: 'T_PO', category: 'youngTeacher' }] });

    expect(outcome.counts.formCountsOnly).toBe(1);
    expect(JSON.stringify(outcome)).not.toMatch(/T_PO|ОВЗ/);
  });
});
