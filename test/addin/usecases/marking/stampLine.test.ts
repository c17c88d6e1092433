import { stampLine } from '../../../../addin/src/usecases/marking/stampLine';
import { sheets as en } from '../../../../shared/messages/en/sheets';
import { sheets as ru } from '../../../../shared/messages/ru/sheets';
import type { Stamp } from '../../../../shared/sheets/stamp';
import { OWNER } from '../book';

const stamp: Stamp = {
  region: OWNER.region.key,
  template: 'mentees',
  version: 1,
  year: 2024,
  reporter: OWNER.reporter.key,
  baseRevision: 3,
};
const line = (revision: number, wording = ru): string =>
  wording.stampLine({
    region: OWNER.region.name,
    reporter: OWNER.reporter.name,
    year: 2024,
    version: 1,
    revision,
  });

describe('stampLine', () => {
  it('names the revision that the sheet continues now, wherever the line has gone', () => {
    expect(stampLine([['Реестр'], [null, line(2)]], stamp, OWNER)).toEqual([
      { column: 1, top: 1, values: [line(3)] },
    ]);
    expect(stampLine([[line(0)]], stamp, OWNER)).toEqual([{ column: 0, top: 0, values: [line(3)] }]);
  });

  it('keeps the language of the sheet', () => {
    expect(stampLine([[line(1, en)]], stamp, OWNER)).toEqual([{ column: 0, top: 0, values: [line(3, en)] }]);
  });

  it('leaves a line that is right, one the user has changed, and one far below', () => {
    const rows = Array.from({ length: 40 }, (_, row) => [row === 39 ? line(1) : null]);

    expect(stampLine([[line(3)]], stamp, OWNER)).toEqual([]);
    expect(stampLine([['Наш район'], [`${line(1)} `]], stamp, OWNER)).toEqual([]);
    expect(stampLine(rows, stamp, OWNER)).toEqual([]);
  });

  it('takes no longer for a stamp that tells of a million revisions', () => {
    const many = { ...stamp, baseRevision: 999_999 };

    expect(stampLine([[line(999_998)]], many, OWNER)).toEqual([
      { column: 0, top: 0, values: [line(999_999)] },
    ]);
    expect(stampLine([[line(999_999)], ['1 '.repeat(9)]], many, OWNER)).toEqual([]);
  });

  it('leaves the line of another reporter and of a later revision', () => {
    const other = { ...OWNER, reporter: { ...OWNER.reporter, name: 'Другой район' } };

    expect(stampLine([[line(1)], [line(4)]], stamp, other)).toEqual([]);
  });
});
