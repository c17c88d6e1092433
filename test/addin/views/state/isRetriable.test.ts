import type { Problem } from '../../../../addin/src/usecases/desk';
import { isRetriable } from '../../../../addin/src/views/state/isRetriable';
import { fakeFailure } from '../harness/fakeFailure';

const refused = (code: 'storeAway' | 'internal' | 'bodyDamaged'): Problem => ({
  kind: 'refused',
  error: { ...fakeFailure('keyUnknown').error, code },
});

describe('trying again', () => {
  it.each(['storeAway', 'internal', 'bodyDamaged'] as const)('is offered after %s', (code) => {
    expect(isRetriable(refused(code))).toBe(true);
  });

  it('is offered where the user ends what was in the way, and after no connection', () => {
    expect(isRetriable(fakeFailure('protected'))).toBe(true);
    expect(isRetriable(fakeFailure('unreachable'))).toBe(true);
  });

  it('is not offered where it would end the same', () => {
    expect(isRetriable(fakeFailure('keyUnknown'))).toBe(false);
    expect(isRetriable({ kind: 'workbook', reason: 'notWorkbook', detail: '' })).toBe(false);
    expect(isRetriable({ kind: 'notSvod' })).toBe(false);
  });
});
