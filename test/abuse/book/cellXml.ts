/** The sheet with another element in the place of the cell `reference`, whose style it is given to keep. */
export function putCell(reference: string, cell: (start: string) => string): (sheet: string) => string {
  const pattern = new RegExp(`<c r="${reference}"([^>]*?)(?:/>|>.*?</c>)`, 's');

  return (sheet) => {
    const [, attributes = ''] = pattern.exec(sheet) ?? noCell(reference);
    const style = / s="\d+"/.exec(attributes)?.[0] ?? '';

    return sheet.replace(pattern, () => cell(`<c r="${reference}"${style}`));
  };
}

/** The changes one after another. */
export function inTurn(...changes: readonly ((text: string) => string)[]): (text: string) => string {
  return (text) => changes.reduce((now, change) => change(now), text);
}

function noCell(reference: string): never {
  throw new Error(`no cell ${reference}`);
}
