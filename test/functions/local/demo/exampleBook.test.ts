import { checkWorkbook } from '../../../../addin/src/usecases/checkWorkbook';
import { exampleBook } from '../../../../functions/local/demo/exampleBook';
import { khabarovsk as region } from '../../../../shared/regions/khabarovsk';
import { municipalityReporters } from '../../../../shared/regions/municipalityReporters';
import { readWorkbook } from '../../../../shared/xlsx/readWorkbook';

describe('the workbook that newcomers open', () => {
  it('continues what was sent, and wants three corrections and one explanation', async () => {
    const reporter = municipalityReporters(region).find(({ key }) => key === '08701000');
    const read = await readWorkbook(await exampleBook());

    if (!read.ok || !reporter) throw new Error('the example cannot be read');

    const { sheets, refused } = checkWorkbook(read.grids, {
      region,
      reporter,
      year: 2024,
      now: new Date('2024-11-25T01:00:00Z'),
    });
    const found = sheets.flatMap(({ reading, findings }) =>
      findings
        .filter(({ severity }) => severity !== 'notice')
        .map(({ severity, column }) => `${reading.template.key}.${column}: ${severity}`),
    );

    expect(refused).toEqual([]);
    expect(sheets.map(({ reading }) => reading.stamp.baseRevision)).toEqual([1, 1, 1, 1]);
    expect(found.toSorted()).toEqual([
      'mentees.birthYear: warning',
      'mentees.dateIn: error',
      'mentees.requestType: error',
      'mentors.category: error',
    ]);
  });
});
