/**
 * What a member may do in the member's own region. A reporter sends and reads for the reporters named in the
 * membership; an operator reads everything and sends for the region itself; an analyst reads what is added up.
 */
export const ROLES = ['reporter', 'operator', 'analyst'] as const;

/** A member's role. */
export type Role = (typeof ROLES)[number];
