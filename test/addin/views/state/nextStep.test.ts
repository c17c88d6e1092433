import { nextStep } from '../../../../addin/src/views/state/nextStep';
import { CLEAN, overviewOf, sentTask, sessionAs, task } from '../tasks';

const reporter = sessionAs('reporter');
const NO_SHEETS = { owner: null, tasks: [], online: true, ribbonCheck: null };

describe('the next step', () => {
  it.each([
    ['a reporter', reporter, 'open'],
    ['an operator', sessionAs('operator'), 'attainment'],
    ['somebody without a key', null, 'signIn'],
  ] as const)('of %s in a workbook without sheets is "%s"', (_, session, step) => {
    expect(nextStep(NO_SHEETS, session)).toBe(step);
  });

  it('is to check what was never checked', () => {
    expect(nextStep(overviewOf(task(), sentTask({ template: 'mentors' })), reporter)).toBe('check');
  });

  it('is to mend as long as anything has an error or an unexplained warning', () => {
    const unexplained = { errors: 0, unexplained: 1, total: 4 };

    expect(nextStep(overviewOf(task({ findings: unexplained }), task()), reporter)).toBe('fix');
  });

  it('is to send what is checked and clean', () => {
    expect(nextStep(overviewOf(task({ findings: CLEAN })), reporter)).toBe('send');
  });

  it('is to see what the operator asks, before anything else, until something was changed that may be the answer', () => {
    const asked = { openThreads: 2 };

    expect(nextStep(overviewOf(sentTask(asked)), reporter)).toBe('returned');
    expect(nextStep(overviewOf(sentTask({ ...asked, findings: CLEAN, changed: false })), reporter)).toBe(
      'returned',
    );
    expect(nextStep(overviewOf(sentTask({ ...asked, findings: CLEAN, changed: true })), reporter)).toBe(
      'send',
    );
    expect(nextStep(overviewOf(sentTask(asked)), null)).not.toBe('returned');
  });

  it('is to send again what changed after its receipt', () => {
    expect(nextStep(overviewOf(sentTask({ findings: CLEAN, changed: true })), reporter)).toBe('send');
  });

  it('is to enter a key when only that is missing', () => {
    expect(nextStep(overviewOf(task({ findings: CLEAN })), null)).toBe('signIn');
  });

  it('is nothing when all is sent and unchanged, or not looked at since', () => {
    expect(nextStep(overviewOf(sentTask({ findings: CLEAN, changed: false })), reporter)).toBe('done');
    expect(nextStep(overviewOf(sentTask()), reporter)).toBe('done');
  });

  it('is to check when the ribbon’s button found something that the pane does not know', () => {
    const elsewhere = { ...overviewOf(sentTask()), ribbonCheck: 'open' as const };

    expect(nextStep(elsewhere, reporter)).toBe('check');
    expect(nextStep({ ...elsewhere, ribbonCheck: 'ready' }, reporter)).toBe('done');
  });

  it('is to add the sheets the workbook lacks when those it has are sent', () => {
    const lacking = task({ template: 'monitoring', sheet: null });

    expect(nextStep(overviewOf(sentTask(), lacking), reporter)).toBe('open');
  });

  it('is nothing when the reporter is exempt from what is left', () => {
    const exempt = task({ state: 'exempt', waitedFor: false, exemption: 'наводнение' });
    const unasked = task({ template: 'partners', sheet: null, state: null, waitedFor: false });

    expect(nextStep(overviewOf(sentTask(), exempt, unasked), reporter)).toBe('done');
  });

  it('goes by the receipts when the service is away', () => {
    expect(nextStep(overviewOf(sentTask({ state: null })), reporter)).toBe('done');
    expect(nextStep(overviewOf(task({ state: null })), reporter)).toBe('check');
  });

  it('is to check and send when another workbook sent it, since this one has no receipt', () => {
    expect(nextStep(overviewOf(sentTask({ receipt: null })), reporter)).toBe('check');
    expect(nextStep(overviewOf(sentTask({ receipt: null, findings: CLEAN })), reporter)).toBe('send');
  });
});
