import { WORKBOOK_FAULTS } from '../../../addin/src/ports/workbookFault';
import type { Problem } from '../../../addin/src/usecases/desk';
import { REFUSALS, type RefusalCode } from '../../../shared/contract/refusals';
import { problems as en } from '../../../shared/messages/en/problems';
import { problemText } from '../../../shared/messages/problemText';
import { problems as ru } from '../../../shared/messages/ru/problems';

// Safe: these are the keys of that very object.
const CODES = Object.keys(REFUSALS) as RefusalCode[];
const refused = (code: RefusalCode, params: Readonly<Record<string, unknown>> = {}): Problem => ({
  kind: 'refused',
  error: { code, message: 'Слова службы.', params, requestId: 'r-17' },
});
const PROBLEMS: readonly Problem[] = [
  ...WORKBOOK_FAULTS.map((reason) => ({ kind: 'workbook' as const, reason, detail: 'Наставляемые' })),
  ...Object.keys(ru.plain).map((kind) => ({ kind: kind as keyof typeof ru.plain })),
  ...(['notXlsx', 'encrypted', 'tooLarge', 'damaged', 'noSheet', 'sheetTaken'] as const).map((reason) => ({
    kind: 'file' as const,
    reason,
  })),
  ...(['wrongPassphrase', 'damaged', 'weakPassphrase', 'noRows'] as const).map((reason) => ({
    kind: 'namesFile' as const,
    reason,
  })),
  { kind: 'yearOther', actual: 2024, wanted: 2024 },
  { kind: 'bug', detail: 'TypeError: x' },
];

describe('problemText', () => {
  it.each(['ru', 'en'] as const)(
    'says in %s what happened and what to do next, without codes',
    (language) => {
      for (const problem of PROBLEMS) {
        const text = problemText(language, problem);
        const reason = 'reason' in problem ? problem.reason : problem.kind;

        expect(text.split(/[.?!:] /).length).toBeGreaterThan(1);
        if (/[A-Z]/.test(reason)) expect(text).not.toContain(reason);
        expect(text).not.toMatch(/undefined|null|NaN/);
        expect(/[а-яё]/i.test(text)).toBe(language === 'ru' || /Наставляемые/.test(text));
      }
    },
  );

  it('has the same texts in both languages', () => {
    const keys = ({ workbook, file, namesFile, plain }: typeof ru) => [
      Object.keys(workbook),
      Object.keys(file),
      Object.keys(namesFile),
      Object.keys(plain),
    ];

    expect(keys(en)).toEqual(keys(ru));
    expect(Object.keys(ru.workbook).toSorted()).toEqual([...WORKBOOK_FAULTS].toSorted());
  });

  it('names the sheet that is meant, and leaves no gap where none is', () => {
    const taken = (detail: string) => problemText('ru', { kind: 'workbook', reason: 'sheetTaken', detail });

    expect(taken('Замечания')).toContain('ваш лист «Замечания», а');
    expect(taken('')).toContain('ваш лист, а');
  });

  it('never shows Office’s own code', () => {
    const text = problemText('ru', { kind: 'workbook', reason: 'unknown', detail: 'GeneralException' });

    expect(text).not.toContain('GeneralException');
  });
});

describe('the text of a refusal', () => {
  it.each(CODES)('%s is there in both languages, whatever comes with it', (code) => {
    for (const params of [{}, { revision: 'x' }, { limit: 1, retryAfterSeconds: 90 }])
      for (const language of ['ru', 'en'] as const)
        expect(problemText(language, refused(code, params)).length).toBeGreaterThan(10);
  });

  it('is in the language of the screen, not in that of the answer', () => {
    expect(problemText('en', refused('otherReporter'))).toBe("This is another reporter's data.");
  });

  it('says which revision came first, and when, by the region’s clock', () => {
    const moved = refused('headMoved', { revision: 4, sentAt: '2024-11-24T23:30:00.000Z' });

    expect(problemText('ru', moved, 'Asia/Vladivostok')).toMatch(
      /принята версия 4 \(25\.11\.2024,? 09:30\).*из другой копии книги/,
    );
    expect(problemText('en', moved, 'Asia/Vladivostok')).toMatch(/Revision 4 .*25 November 2024.*09:30/);
  });

  it('gives the number of the request where somebody has to look it up', () => {
    expect(problemText('ru', refused('internal'))).toMatch(/Номер запроса: r-17\.$/);
  });
});
