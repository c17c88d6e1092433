import { type DigitRun, digitRuns } from './digitRuns';
import { isPhone } from './isPhone';
import { isSnils } from './isSnils';

/** What a free text must not hold. */
export type ContactKind = 'phone' | 'email' | 'snils' | 'passport';

/** Every part is bounded, so the search is linear. «Собака» is how the sign is read aloud. */
const EMAIL =
  /[\p{L}\d_](?:@|[([](?:собака|at)[)\]]|собака(?=[a-z\d]))[\p{L}\d_-]{1,63}(?:\.[\p{L}\d_-]{1,63}){0,4}\.(?:[a-z]{2}|рф)/u;
const DATE = /(?<!\d)\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d(?!\d)/g;
/** A local number is recognised only by the word before it. */
const PHONE_WORD =
  /(?<!\p{L})(?:тел|телефон\p{L}{0,3}|моб|мобильн\p{L}{0,4}|whatsapp|ватсап|вотсап)[.:\s]{0,3}[+(]{0,2}$/u;
const PASSPORT_WORD = /(?<!\p{L})(?:паспорт\p{L}{0,3}|серия)\P{N}{0,12}$/u;
const PASSPORT_SHAPES = ['4 6', '2 2 6'];
const LOCAL_NUMBER_DIGITS = 5;

/**
 * What contact or document number `text` holds, also when blanks are spread between its characters or it is
 * written in full width; `null` when none. Linear in the length of the text. Years, dates, sums and ИНН are
 * let through.
 */
export function contactKind(text: string): ContactKind | null {
  // NFKC turns № into letters, and it stands between the two parts of a passport's number.
  const plain = text
    .replaceAll('№', ' ')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();

  if (EMAIL.test(plain.replace(/\s/g, ''))) return 'email';

  for (const run of digitRuns(plain.replace(DATE, '|'))) {
    const kind = kindByWord(run) ?? kindByDigits(run);
    if (kind !== null) return kind;
  }

  return null;
}

function kindByWord({ groups, before }: DigitRun): ContactKind | null {
  const digits = groups.join('');

  if (PHONE_WORD.test(before) && digits.length >= LOCAL_NUMBER_DIGITS) return 'phone';

  return PASSPORT_WORD.test(before) && digits.length >= 10 ? 'passport' : null;
}

function kindByDigits({ groups }: DigitRun): ContactKind | null {
  for (let start = 0; start < groups.length; start += 1) {
    for (const candidate of candidatesFrom(groups, start)) {
      const kind = kindOfGroups(candidate);
      if (kind !== null) return kind;
    }
  }

  return null;
}

/** The groups from `start` on that make up 10 or 11 digits together: before a number there may be a year or an index. */
function candidatesFrom(groups: readonly string[], start: number): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  let digits = 0;

  for (let end = start; end < groups.length && digits < 11; end += 1) {
    digits += groups[end]?.length ?? 0;
    if (digits === 10 || digits === 11) found.push(groups.slice(start, end + 1));
  }

  return found;
}

function kindOfGroups(groups: readonly string[]): ContactKind | null {
  const digits = groups.join('');
  const shape = groups.map(({ length }) => length).join(' ');

  if (shape === '3 3 3 2') return 'snils';
  if (PASSPORT_SHAPES.includes(shape)) return 'passport';
  if (isPhone(digits, shape)) return 'phone';

  return shape === '11' && isSnils(digits) ? 'snils' : null;
}
