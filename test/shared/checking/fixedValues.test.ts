import { fixedValues } from '../../../shared/checking/fixedValues';
import { templates } from '../../../shared/templates/templates';
import { columnsOf, contextWith } from './sample';

describe('fixedValues', () => {
  it('gives every line the reporter owes, with what stands in it or blank where the sheet lacks it', () => {
    const columns = columnsOf([
      { rowCode: 'n_oo', value: 5, asOf: null },
      { rowCode: 'd_doo', value: 7, asOf: '2024-09-01' },
    ]);
    const values = fixedValues({ template: templates.monitoring, columns }, contextWith());

    expect(values.get('n_oo')).toMatchObject({ row: 0, value: 5, asOf: null });
    expect(values.get('d_doo')).toMatchObject({ row: 1, value: 7, asOf: '2024-09-01' });
    expect(values.get('d_oo')).toMatchObject({ row: null, value: null, asOf: null });
  });

  it('gives none where the template gives no lines', () => {
    const columns = columnsOf([{ rowCode: 'n_oo', value: 5 }]);

    expect(fixedValues({ template: templates.mentees, columns }, contextWith()).size).toBe(0);
  });
});
