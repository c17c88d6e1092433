/*
 * People of whom books, schools and clubs speak and who are nobody's pupil or mentor: surname, first name and
 * patronymic in small letters, «ё» as «е». Whoever is not here is written without first name and initials.
 */
const UNIQUE =
  'бажов павел петрович;бианки виталий валентинович;вавилов николай иванович;вампилов александр валентинович;' +
  'выготский лев семенович;гагарин юрий алексеевич;гайдар аркадий петрович;горький алексей максимович;' +
  'достоевский федор михайлович;есенин сергей александрович;занков леонид владимирович;' +
  'космодемьянская зоя анатольевна;крупская надежда константиновна;ленин владимир ильич;' +
  'лермонтов михаил юрьевич;ломоносов михаил васильевич;макаренко антон семенович;' +
  'маяковский владимир владимирович;менделеев дмитрий иванович;невельской геннадий иванович;' +
  'пришвин михаил михайлович;пушкин александр сергеевич;рокоссовский константин константинович;' +
  'рубинштейн сергей леонидович;сухомлинский василий александрович;толстой лев николаевич;' +
  'тургенев иван сергеевич;ушинский константин дмитриевич;циолковский константин эдуардович;' +
  'чайковский петр ильич;чехов антон павлович;чуковский корней иванович;шолохов михаил александрович';
/** Of these surnames there are pupils and mentors, too: only «А. В. Суворова» is he, «Суворова А. В.» may be anybody. */
const COMMON =
  'арсеньев владимир клавдиевич;давыдов василий васильевич;дубинин владимир васильевич;' +
  'жуков георгий константинович;калашников михаил тимофеевич;королев сергей павлович;крылов иван андреевич;' +
  'матросов александр матвеевич;некрасов николай алексеевич;носов николай николаевич;' +
  'пирогов николай иванович;распутин валентин григорьевич;симонов константин михайлович;' +
  'суворов александр васильевич;терешкова валентина владимировна;шаталов виктор федорович';

type Famous = {
  readonly surname: RegExp;
  readonly firstName: RegExp;
  readonly patronymic: RegExp;
  readonly isCommon: boolean;
};

const FAMOUS: readonly Famous[] = [...peopleOf(UNIQUE, false), ...peopleOf(COMMON, true)];

/** Whether the words or initials of a name, in their order (small letters, «ё» as «е»), are those of somebody famous. */
export function isFamous(parts: readonly string[]): boolean {
  return FAMOUS.some(({ surname, firstName, patronymic, isCommon }) => {
    const place = parts.findIndex((part) => surname.test(part));
    if (place === -1 || parts.length === 1 || (isCommon && place !== parts.length - 1)) return false;

    const others = parts.filter((_, index) => index !== place);
    const [first = '', second] = others;

    return others.length <= 2 && firstName.test(first) && (second === undefined || patronymic.test(second));
  });
}

function peopleOf(list: string, isCommon: boolean): readonly Famous[] {
  return list.split(';').map((person) => {
    const [surname = '', firstName = '', patronymic = ''] = person.split(' ');

    return {
      surname: surnamePattern(surname),
      firstName: partPattern(firstName, stemOf(firstName)),
      patronymic: partPattern(patronymic, patronymic.replace(/а$/, '')),
      isCommon,
    };
  });
}

/** In any case, but of the same gender: «Толстого», not «Толстикова». */
function surnamePattern(surname: string): RegExp {
  if (/[иоы]й$/.test(surname)) return new RegExp(`^${surname.slice(0, -2)}(?:[ио]й|ого|ому|им|ым|ом)$`);
  if (surname.endsWith('ая')) return new RegExp(`^${surname.slice(0, -2)}(?:ая|ой|ую)$`);
  if (surname.endsWith('а')) return new RegExp(`^${surname.slice(0, -1)}(?:а|ой|у)$`);

  return new RegExp(`^${surname}(?:а|у|ым|ом|е)?$`);
}

/** An initial, or the beginning that all cases share and a short ending. */
function partPattern(part: string, stem: string): RegExp {
  return new RegExp(`^(?:${part.charAt(0)}|(?:${stem})[а-я]{0,2})$`);
}

function stemOf(firstName: string): string {
  if (firstName === 'лев') return 'лев|льв';
  if (firstName === 'павел') return 'павел|павл';

  return firstName.replace(/[аяй]$/, '');
}
