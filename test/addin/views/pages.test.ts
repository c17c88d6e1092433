import { readFile } from 'node:fs/promises';
import { paneTexts } from '../../../shared/messages/paneTexts';

const pages = ['taskpane.html', 'commands.html'] as const;
const read = (name: string) => readFile(`addin/${name}`, 'utf8');

describe.each(pages)('%s', (name) => {
  it('has no script and no style of its own, so that a strict content security policy lets it run', async () => {
    const html = await read(name);
    const scripts = [...html.matchAll(/<script\b([^>]*)>([^<]*)<\/script>/g)];

    expect(scripts).toHaveLength(2);
    expect(scripts.filter(([, attributes, text]) => !attributes?.includes('src=') || text !== '')).toEqual(
      [],
    );
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i);
  });

  it('says where the service is', async () => {
    expect(await read(name)).toContain('<meta name="svod-service" content="/">');
  });
});

describe('what an engine too old for the pane is left with', () => {
  it.each(['ru', 'en'] as const)('is the text of the messages, %s', async (language) => {
    expect(await read('taskpane.html')).toContain(`>${paneTexts[language].start.stopped.late}</p>`);
  });
});
