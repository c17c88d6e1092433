import { needsReason } from '../../../../addin/src/views/state/needsReason';
import type { RefusalCode } from '../../../../shared/contract/refusals';
import { refusal } from '../../api/service';
import { fakeReport } from '../harness/fakeFindings';

const asked = (code: RefusalCode) =>
  needsReason({
    check: fakeReport(0),
    sheets: [
      {
        template: 'mentees',
        sheet: 'Наставляемые',
        end: { kind: 'refused', error: refusal(code) },
      },
    ],
  });

describe('a sending that was refused', () => {
  it.each([
    ['restatementReasonMissing', true],
    ['reasonHasContact', true],
    ['headMoved', false],
  ] as const)('with %s asks for a reason: %s', (code, asks) => {
    expect(asked(code)).toBe(asks);
  });

  it('that sent nothing asks for none', () => {
    expect(needsReason({ check: fakeReport(0), sheets: [] })).toBe(false);
  });
});
