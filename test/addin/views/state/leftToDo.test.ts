import type { Task } from '../../../../addin/src/usecases/desk';
import { leftToDo } from '../../../../addin/src/views/state/leftToDo';
import { paneTexts } from '../../../../shared/messages/paneTexts';
import { CLEAN, overviewOf, sentTask, task } from '../tasks';

const ru = (...tasks: readonly Task[]) => leftToDo(overviewOf(...tasks), paneTexts.ru, 'ru');
const en = (...tasks: readonly Task[]) => leftToDo(overviewOf(...tasks), paneTexts.en, 'en');

describe('what is left to do, in one sentence', () => {
  it('names what is due and the findings', () => {
    const tasks = [
      sentTask({ findings: { errors: 2, unexplained: 1, total: 5 } }),
      task({ template: 'monitoring', due: '2024-12-01', findings: CLEAN }),
    ];

    expect(ru(...tasks)).toBe('Осталось: мониторинг до 1 декабря, 3 замечания в реестре наставляемых.');
    expect(en(...tasks)).toBe('Left to do: monitoring by 1 December, 3 findings in the registry of mentees.');
  });

  it('counts the operator’s questions over all sheets', () => {
    const tasks = [sentTask({ openThreads: 2 }), sentTask({ template: 'mentors', openThreads: 3 })];

    expect(ru(...tasks)).toBe('Осталось: ответить на 5 вопросов оператора.');
    expect(en(...tasks)).toBe("Left to do: 5 questions of the operator's to answer.");
  });

  it('names what only the ribbon’s button knows, even when all is sent', () => {
    const overview = overviewOf(sentTask());

    expect(leftToDo({ ...overview, ribbonCheck: 'open' }, paneTexts.ru, 'ru')).toBe(
      'Осталось: замечания, найденные кнопкой на ленте.',
    );
    expect(leftToDo({ ...overview, ribbonCheck: 'ready' }, paneTexts.ru, 'ru')).toMatch(/^Всё сдано/);
  });

  it.each([
    [1, '1 замечание'],
    [4, '4 замечания'],
    [11, '11 замечаний'],
  ])('counts %d findings as Russian does', (errors, words) => {
    const found = sentTask({ findings: { errors, unexplained: 0, total: errors } });

    expect(ru(found)).toContain(words);
  });

  it('puts what is overdue first and says so', () => {
    const overdue = task({ template: 'mentors', due: '2024-11-30', state: 'overdue' });

    expect(ru(task({ template: 'organisations', due: '2024-09-30' }), overdue)).toBe(
      'Осталось: реестр наставников (срок прошёл 30 ноября), реестр организаций до 30 сентября.',
    );
  });

  it('counts sheets of one day instead of listing many', () => {
    const all = (['organisations', 'mentors', 'mentees'] as const).map((template) => task({ template }));

    expect(ru(...all)).toBe('Осталось: 3 листа до 30 ноября.');
    expect(en(...all)).toBe('Left to do: 3 sheets by 30 November.');
  });

  it('names changes that were not sent', () => {
    expect(ru(sentTask({ changed: true }))).toBe('Осталось: отправить изменения: реестр наставляемых.');
  });

  it('says that nothing is left', () => {
    expect(ru(sentTask())).toBe('Всё сдано. Если что-то изменится, проверьте и отправьте снова.');
  });
});
