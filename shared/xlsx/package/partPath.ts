/** Path of a part inside the archive as a relationship of `owner` names it: relative to it, or from the root. */
export function partPath(owner: string, target: string): string {
  const steps = target.startsWith('/') ? [] : owner.split('/').slice(0, -1);

  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }

  return steps.join('/');
}

/** Path of the part that holds the relationships of `owner`. */
export function relationshipsPath(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1;

  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}
