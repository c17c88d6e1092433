import type { MentoringForm } from '../regions/region';

/** Who may take which part in a form of mentoring: keys of mentorCategory and menteeCategory. */
export type FormRoles = { readonly mentors: readonly string[]; readonly mentees: readonly string[] };

const PUPILS = ['schoolPupil', 'supplementaryPupil'];
const LEARNERS = [...PUPILS, 'student'];

/**
 * The parts each form has (V-12). No source says where graduates and parents belong; they are neither
 * teachers, learners nor employers, so the form of the social partner is theirs.
 */
export const FORM_ROLES: Readonly<Record<MentoringForm['key'], FormRoles>> = {
  T_T: { mentors: ['teacher'], mentees: ['youngTeacher'] },
  P_P: { mentors: ['pupil', 'student'], mentees: LEARNERS },
  T_P: { mentors: ['teacher'], mentees: LEARNERS },
  T_PO: { mentors: ['teacher'], mentees: LEARNERS },
  T_PR: { mentors: ['teacher'], mentees: LEARNERS },
  S_P: { mentors: ['student'], mentees: PUPILS },
  E_P: { mentors: ['employer'], mentees: LEARNERS },
  E_S: { mentors: ['employer'], mentees: ['student'] },
  SP_P: { mentors: ['socialPartner', 'graduate', 'parent'], mentees: LEARNERS },
};
