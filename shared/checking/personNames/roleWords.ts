/** Words before which or behind which a person is named: «учитель Петрова», in any case and number. */
const ROLES =
  /^(?:учител|учительниц|педагог|преподавател|воспитател|наставни|наставля|ученик|ученик|учениц|обучающ|студент|школьни|воспитанни|директор|завуч|методист|тренер|куратор|психолог|логопед|вожат|тьютор|библиотекар|мастер|специалист|руководител|заведующ|координатор|волонт|выпускни|подопечн|педагог-\p{L}+)\p{L}{0,5}$/u;
/** What follows «Николаевской» and makes a place of it. */
const PLACES =
  /^(?:школ|гимнази|лице|колледж|техникум|район|област|кра[йяею]|округ|город|сел|пос[её]л|центр|дом|интернат|средн|основн|начальн|сельск|общеобразовательн|муниципальн|медицинск|педагогическ|политехн)/;

/** Whether a word (small letters, «ё» as «е») says what somebody is at school. */
export function isRole(folded: string): boolean {
  return ROLES.test(folded);
}

/** Whether a word says that the one before it is of a place or a school. */
export function isOfPlace(folded: string): boolean {
  return PLACES.test(folded);
}
