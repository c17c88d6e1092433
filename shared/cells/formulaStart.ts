/**
 * What a spreadsheet may take for a formula: `=`, `+`, `-`, `@`, their full-width twins, or a tab, line break
 * or NUL, after anything that is invisible. Sources: OWASP ASVS 5.0, 1.2.10; OWASP «CSV Injection».
 */
export const FORMULA_START = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠\t\r\n\0]/u;
