import { taskLines } from '../../../../addin/src/views/state/taskLines';
import { paneTexts } from '../../../../shared/messages/paneTexts';
import { fakeReceipt } from '../harness/fakeReceipt';
import { CLEAN, sentTask, task } from '../tasks';

const texts = (given: Parameters<typeof taskLines>[0]) =>
  taskLines(given, 'Asia/Vladivostok', paneTexts.ru, 'ru').map(({ text }) => text);

describe('how a task stands', () => {
  it('is told in the time of the region', () => {
    expect(texts(sentTask())).toEqual(['принято 25.11.2024, 19:00, версия 2']);
  });

  it('says late and overdue in words', () => {
    expect(texts(sentTask({ state: 'receivedLate' }))).toEqual([
      'принято с опозданием 25.11.2024, 19:00, версия 2',
    ]);
    expect(texts(task({ state: 'overdue' }))).toEqual(['просрочено: срок был 30 ноября']);
  });

  it('says what differs from the calendar for this reporter', () => {
    const exempt = { state: 'exempt', waitedFor: false, exemption: 'наводнение' } as const;

    expect(texts(task(exempt))).toEqual(['сдавать не нужно: наводнение']);
    expect(texts(sentTask(exempt))).toEqual([
      'принято 25.11.2024, 19:00, версия 2',
      'сдавать не нужно: наводнение',
    ]);
    expect(texts(task({ extended: true, due: '2024-12-10' }))).toEqual([
      'не сдано',
      'срок продлён до 10 декабря',
    ]);
    expect(texts(sentTask({ restated: true }))).toContain('исправлено после закрытия года');
    expect(texts(task({ state: null, waitedFor: false }))).toEqual([
      'этого листа от вас не ждут: отправьте, если есть что показать',
    ]);
  });

  it('goes by the receipt when the service is away, and owns up when there is none', () => {
    const receipt = fakeReceipt('mentees', 5);

    expect(texts(task({ state: null, receipt }))).toEqual(['принято 25.11.2024, 19:00, версия 5']);
    expect(texts(task({ state: null }))).toEqual(['принято или нет, неизвестно: службу спросить не удалось']);
  });

  it('says what the operator asks, and what is accepted and so locked', () => {
    expect(texts(sentTask({ openThreads: 2 }))).toContain('оператор спрашивает о 2 ячейках');
    expect(texts(sentTask({ openThreads: 1 }))).toContain('оператор спрашивает о 1 ячейке');
    expect(texts(sentTask({ accepted: true }))).toContain('принято оператором, изменения закрыты');
  });

  it('does not call a sheet changed that is the same', () => {
    const { changed } = paneTexts.ru.home;

    expect(texts(sentTask({ changed: true }))).toContain(changed);
    expect(texts(sentTask({ changed: false }))).not.toContain(changed);
  });

  it('says what the last check found', () => {
    expect(texts(task({ findings: { errors: 1, unexplained: 2, total: 9 } }))).toContain(
      '1 ошибка, 2 предупреждения без объяснения',
    );
    expect(texts(task({ findings: { errors: 0, unexplained: 5, total: 5 } }))).toContain(
      '5 предупреждений без объяснения',
    );
    expect(texts(task({ findings: CLEAN }))).toContain('при последней проверке замечаний нет');
  });

  it('says that a sheet is lacking or was changed after its receipt', () => {
    expect(texts(task({ sheet: null }))).toContain('листа в книге нет');
    expect(texts(sentTask({ changed: true }))).toContain('изменено после квитанции, отправьте снова');
  });
});
