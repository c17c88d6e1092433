/** The namespace of the root element; '' for none. */
export function xmlNamespace(xml: string): string {
  const root = /<([\p{L}_][\p{L}\p{N}_.-]*)(?::[\p{L}\p{N}_.-]+)?((?:\s[^>]*)?)>/u.exec(
    xml.replace(/<[?!][\s\S]*?>/g, ''),
  );
  const prefix = /^<[\p{L}_][\p{L}\p{N}_.-]*:/u.test(root?.[0] ?? '') ? `:${root?.[1] ?? ''}` : '';
  const declared = new RegExp(`\\sxmlns${prefix}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(root?.[2] ?? '');

  return declared?.[1] ?? declared?.[2] ?? '';
}
