import { DeskFault } from '../../../../functions/local/desk/deskFault';
import { askedChange } from '../../../../functions/local/year/askedChange';
import type { YearOptions } from '../../../../functions/local/year/yearOptions';

const NOTHING: YearOptions = {
  region: '',
  year: '2024',
  open: false,
  close: false,
  reopen: false,
  list: false,
  due: '',
  reason: '',
};
const reason = 'Наводнение';

describe('what is asked of a year', () => {
  test.each<[string, Partial<YearOptions>, object]>([
    ['to open it', { open: true }, { kind: 'open' }],
    ['to list its changes', { list: true }, { kind: 'list' }],
    ['to close it', { close: true, reason }, { kind: 'change', change: { kind: 'closing', reason } }],
    ['to reopen it', { reopen: true, reason }, { kind: 'change', change: { kind: 'reopening', reason } }],
    [
      'to exempt from everything',
      { exempt: '08701000', reason },
      { kind: 'change', change: { kind: 'exemption', reporter: '08701000', template: null, reason } },
    ],
    [
      'to put a day off for everybody',
      { extend: 'all', template: 'mentors', due: '2024-12-10', reason },
      {
        kind: 'change',
        change: { kind: 'extension', reporter: null, template: 'mentors', due: '2024-12-10', reason },
      },
    ],
    [
      'to withdraw',
      { withdraw: 'e00000000001', reason },
      { kind: 'change', change: { kind: 'withdrawal', event: 'e00000000001', reason } },
    ],
  ])('is understood: %s', (_what, options, asked) => {
    expect(askedChange({ ...NOTHING, ...options })).toEqual(asked);
  });

  test.each<[string, Partial<YearOptions>, RegExp]>([
    ['nothing', {}, /одно действие/],
    ['two things', { open: true, close: true, reason }, /одно действие/],
    ['a change without a reason', { close: true, reason: ' ' }, /причину/],
    ['an extension without a day', { extend: 'all', template: 'mentors', reason }, /«due»/],
    ['a template that is none', { exempt: '08701000', template: 'forms', reason }, /«template»/],
    ['a reporter that is none', { exempt: 'Хабаровск', reason }, /«reporter»/],
  ])('is refused when it is %s, and says what is wrong', (_what, options, text) => {
    const ask = () => askedChange({ ...NOTHING, ...options });

    expect(ask).toThrow(DeskFault);
    expect(ask).toThrow(text);
  });
});
