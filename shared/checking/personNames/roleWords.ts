/** Words before which or behind which a person is named: «учитель Петрова», in any case and number. */
const ROLES =
  /^(?:учител|учительниц|педагог|преподавател|воспитател|наставни|наставля|ученик|учениц|обучающ|студент|школьни|воспитанни|директор|завуч|методист|тренер|куратор|психолог|логопед|вожат|тьютор|библиотекар|мастер|специалист|руководител|заведующ|координатор|волонт|выпускни|подопечн|педагог-\p{L}+)\p{L}{0,5}$/u;
/** Who somebody is at home, in any case; the beginnings of these words are those of too many others. */
const KIN =
  /^(?:мам(?:а|ы|е|у|ой)|мать|матер(?:и|ью)|пап(?:а|ы|е|у|ой)|отец|отц(?:а|у|ом|е)|сын(?:а|у|ом|е)?|доч(?:ь|ери|ерью)|брат(?:а|у|ом|е|ья|ьев)?|сестр(?:а|ы|е|у|ой)|сестер|семь(?:я|и|е|ю|ей)|мальчик(?:а|у|ом|е)?|девочк(?:а|и|е|у|ой)|ребен(?:ок|ка|ку|ком|ке))$/;
/** Several of a kind: who they are is mostly a place's («ученики Артёма») or a school's. */
const MANY = /(?:[ки]и|[рт]ы|ов|ей|ам|ами|ах|ям|ями|ях)$/;
/** What follows «Николаевской» and makes a place of it. */
const PLACES =
  /^(?:школ|гимнази|лице|колледж|техникум|район|област|кра[йяею]|округ|город|сел|пос[её]л|центр|дом|интернат|средн|основн|начальн|сельск|общеобразовательн|муниципальн|медицинск|педагогическ|политехн|отдел|управлен|филиал|институт|университет|академи|учрежден)/;

/** Whether a word (small letters, «ё» as «е») says what somebody is at school, or at home. */
export function isRole(folded: string): boolean {
  return ROLES.test(folded) || KIN.test(folded);
}

/** Whether it says it of one person. */
export function isOfOne(folded: string): boolean {
  return KIN.test(folded) || !MANY.test(folded);
}

/** Whether a word says that the one before it is of a place or a school. */
export function isOfPlace(folded: string): boolean {
  return PLACES.test(folded);
}
