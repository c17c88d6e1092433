import type { Explanation, Finding } from '../../../shared/checking/finding';
import { MAX_EXPLANATION_LENGTH } from '../../../shared/contract/submission';
import { messageOf } from '../../../shared/messages/messageOf';
import { FINDINGS_COLUMN, findingsSheet, type SheetFindings } from '../../../shared/sheets/findingsSheet';
import { readExplanations, type SheetExplanation } from '../../../shared/sheets/readExplanations';
import { templates } from '../../../shared/templates/templates';
import { gridOf } from './helpers/gridOf';
import { bodyOf, cellAt, textsOf } from './helpers/regionValues';

const WARNING: Finding = {
  code: 'menteeAge',
  severity: 'warning',
  row: 'aaaaaaaaaaaa',
  column: 'birthYear',
  params: { category: 'обучающийся школы' },
  fingerprint: '["schoolPupil","under10"]',
};
const ERROR: Finding = { ...WARNING, code: 'requiredBlank', severity: 'error', params: {}, fingerprint: '' };
const NOTICE: Finding = { ...ERROR, code: 'sheetHiddenRows', severity: 'notice', row: null, column: null };

const found = (findings: readonly Finding[], more: Partial<SheetFindings> = {}): SheetFindings => ({
  template: templates.mentees,
  sheet: 'Наставляемые',
  findings,
  total: findings.length,
  rowNumbers: new Map([['aaaaaaaaaaaa', [7]]]),
  ...more,
});
const explained = (more: Partial<Explanation> = {}): SheetExplanation => {
  const { code, row, column, fingerprint } = WARNING;

  return {
    template: 'mentees',
    explanation: { code, row, column, fingerprint, text: 'Возраст верен.', ...more },
  };
};

describe('a line of «Замечания»', () => {
  it('says where, how serious and what to do, as the message has it', () => {
    const sheet = findingsSheet([found([WARNING])], []);
    const value = (heading: string) => cellAt(sheet, 0, heading).value;

    expect(value('Лист')).toBe('Наставляемые');
    expect(value('Строка')).toBe(7);
    expect(value('Столбец')).toBe('Год рождения');
    expect(value('Важность')).toBe('предупреждение');
    expect(value('Что не так и что сделать')).toBe(messageOf('ru', WARNING));
    expect(value('Объяснение')).toBe('');
  });

  it.each([
    [ERROR, 'ошибка', 'bad', 'locked'],
    [WARNING, 'предупреждение', 'partial', 'input'],
    [NOTICE, 'к сведению', 'muted', 'locked'],
  ] as const)(
    'tells its severity by word and colour, and where an explanation is wanted',
    (finding, word, style, cell) => {
      const sheet = findingsSheet([found([finding])], []);

      expect(cellAt(sheet, 0, 'Важность')).toEqual({ value: word, style });
      expect(cellAt(sheet, 0, 'Объяснение').style).toBe(cell);
    },
  );

  it('about the whole sheet says so', () => {
    const sheet = findingsSheet([found([NOTICE])], []);

    expect(cellAt(sheet, 0, 'Строка').value).toBe('весь лист');
    expect(cellAt(sheet, 0, 'Столбец').value).toBe('');
  });

  it.each([
    [[7, 12], '7, 12'],
    [[1, 2, 3, 4, 5], '1, 2, 3, 4, 5'],
    [[1, 2, 3, 4, 5, 6], '1, 2, 3, 4, 5 …'],
  ])('about a row that was copied with its code names every place: %p', (numbers, text) => {
    const rowNumbers = new Map([['aaaaaaaaaaaa', numbers]]);

    expect(cellAt(findingsSheet([found([ERROR], { rowNumbers })], []), 0, 'Строка').value).toBe(text);
  });

  it('of a sheet that does not tell its template still has its message', () => {
    const refused: Finding = { ...NOTICE, code: 'sheetStampInvalid', severity: 'error' };
    const sheet = findingsSheet([found([refused], { template: null, sheet: 'Копия' })], []);

    expect(cellAt(sheet, 0, 'Лист').value).toBe('Копия');
    expect(cellAt(sheet, 0, 'Что не так и что сделать').value).toBe(messageOf('ru', refused));
  });
});

describe('explanations', () => {
  it('that hold stand beside their warning', () => {
    const sheet = findingsSheet([found([ERROR, WARNING])], [explained()]);

    expect(bodyOf(sheet).map((cells) => cells[FINDINGS_COLUMN.explanation]?.value)).toEqual([
      '',
      'Возраст верен.',
    ]);
  });

  it.each([
    ['of another value', explained({ fingerprint: '["schoolPupil","from20"]' })],
    ['of another row', explained({ row: 'bbbbbbbbbbbb' })],
    ['of another rule', explained({ code: 'personTwice' })],
    ['of another sheet', { ...explained(), template: 'mentors' as const }],
  ])('%s are kept on a line of their own, which nothing holds against the sender', (_, explanation) => {
    const sheet = findingsSheet([found([WARNING])], [explanation]);

    expect(cellAt(sheet, 0, 'Объяснение').value).toBe('');
    expect(cellAt(sheet, 1, 'Объяснение').value).toBe('Возраст верен.');
    expect(cellAt(sheet, 1, 'Важность').value).toBe('к сведению');
    expect(readExplanations([gridOf(sheet)])).toEqual([explanation]);
  });

  it('are limited where they are typed as they are on the wire', () => {
    const sheet = findingsSheet([found([ERROR, WARNING])], []);
    const { top = 0, right = 0 } = sheet.table?.range ?? {};

    expect(sheet.validations).toMatchObject([
      {
        range: { top: top + 1, bottom: top + 2, left: 5, right: 5 },
        rule: { kind: 'text', max: MAX_EXPLANATION_LENGTH },
      },
    ]);
    expect(sheet.validations[0]?.prompt.title.length).toBeLessThanOrEqual(32);
    expect(sheet.validations[0]?.prompt.text.length).toBeLessThanOrEqual(255);
    expect(sheet.validations[0]?.error.length).toBeLessThanOrEqual(225);
    expect(right).toBe(FINDINGS_COLUMN.fingerprint);
  });

  it('are read back from the sheet as they were written, cell by cell', () => {
    const all = [explained(), explained({ row: null, column: null, code: 'sheetTotalRow', text: '1' })];

    expect(readExplanations([gridOf(findingsSheet([], all))])).toEqual(all);
  });
});

describe('the sheet', () => {
  it('hides what only Svod reads', () => {
    const { columns } = findingsSheet([found([WARNING])], []);

    expect(columns.flatMap(({ hidden }, place) => (hidden ? [place] : []))).toEqual([6, 7, 8, 9, 10]);
  });

  it('says that nothing is to be mended, also when old explanations are kept', () => {
    expect(textsOf(findingsSheet([found([])], []))).toContain('Замечаний нет: можно отправлять.');
    expect(textsOf(findingsSheet([found([])], [explained()]))).toContain('Замечаний нет: можно отправлять.');
    expect(textsOf(findingsSheet([found([NOTICE])], []))).not.toContain('Замечаний нет: можно отправлять.');
  });

  it('says nothing of findings as long as no sheet has been checked', () => {
    const texts = textsOf(findingsSheet([], [explained()], ['Для этого нужен вход.']));

    expect(texts).toContain('Для этого нужен вход.');
    expect(texts).not.toContain('Замечаний нет: можно отправлять.');
  });

  it('without a line has neither table nor limits', () => {
    expect(findingsSheet([], [])).toMatchObject({ table: null, validations: [] });
  });

  it('says how many findings are not listed', () => {
    const sheets = [found([WARNING], { total: 1001 }), found([ERROR], { total: 11 })];

    expect(textsOf(findingsSheet(sheets, []))).toContain('Показаны не все замечания, ещё 1010.');
  });
});
