/** Stands in manifest.xml for the address of a deployment; `.example` is nobody's (RFC 2606). */
export const PLACEHOLDER = 'https://svod.example';

/**
 * The manifest of a deployment. The id stays the same, so that a new version takes the place of the old one.
 *
 * @param source manifest.xml
 * @param address of the folder with the pane, `https://…` without a slash at the end
 * @param version of the package, three numbers; Office wants four
 */
export function manifestFor(source: string, address: string, version: string): string {
  const { origin } = new URL(address);

  return source
    .replaceAll(`<AppDomain>${PLACEHOLDER}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(`="${PLACEHOLDER}/`, () => `="${address.replaceAll('&', '&amp;')}/`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${fourParts(version)}</Version>`)
    .replace(/<!--[\s\S]*?-->\s*/g, '');
}

function fourParts(version: string): string {
  const [, numbers] = /^(\d{1,5}\.\d{1,5}\.\d{1,5})(?:[-+].*)?$/.exec(version) ?? [];

  if (numbers === undefined) throw new Error(`not a version of a package: ${version}`);

  return `${numbers}.0`;
}
