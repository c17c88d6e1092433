import { type Context, createContext, runInContext } from 'node:vm';
import { officeScript } from './officeScripts';

/** Where the library believes it was loaded from; nothing is ever fetched. */
const BASE = 'https://localhost/office/';

/** A script tag, or any other element: no more than the library touches. */
type Element = { tagName: string; src?: string; onload?: (event: object) => void; [key: string]: unknown };

/** A bare context with as much of a window as the library looks for; scripts it asks for come from `dist`. */
export function nodeWindow(isDebug: boolean): Context {
  const office = element('script');
  const loadScript = (node: Element) => {
    const file = String(node.src).slice(BASE.length);

    setImmediate(() => {
      officeScript(file).runInContext(context);
      node.readyState = 'loaded';
      node.onload?.({});
    });
  };
  const head = {
    appendChild(node: Element) {
      if (node.tagName === 'SCRIPT') loadScript(node);

      return node;
    },
    insertBefore(node: Element) {
      return head.appendChild(node);
    },
  };

  office.src = `${BASE}${isDebug ? 'office.debug.js' : 'office.js'}`;

  const context = createContext({
    ...timers(),
    document: documentOf(office, head),
    location: new URL(`${BASE}index.html`),
    navigator: {
      userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/120',
      platform: 'Win32',
      language: 'ru-RU',
    },
    history: {},
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener() {},
    removeEventListener() {},
    postMessage() {},
    name: '',
    console: silentConsole(),
    XMLHttpRequest: class {},
    Event: class {},
  });
  const global: unknown = runInContext('globalThis', context);

  for (const name of ['window', 'self', 'top', 'parent']) context[name] = global;

  return context;
}

function element(tag: string): Element {
  const made: Element = {
    tagName: tag.toUpperCase(),
    style: {},
    setAttribute(name: string, value: unknown) {
      made[name] = value;
    },
    getAttribute: (name: string) => made[name] ?? null,
    appendChild() {},
    addEventListener() {},
  };

  return made;
}

function documentOf(office: Element, head: object) {
  return {
    getElementsByTagName: (tag: string) => (tag === 'script' ? [office] : tag === 'head' ? [head] : []),
    createElement: element,
    getElementById: () => null,
    head,
    body: { appendChild() {} },
    cookie: '',
    readyState: 'complete',
    addEventListener() {},
    documentElement: { lang: 'ru' },
  };
}

function storage() {
  const items = new Map<string, string>();

  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: unknown) => void items.set(key, String(value)),
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

function timers() {
  return {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    setImmediate,
    performance,
    URL,
    TextEncoder,
  };
}

/** The library tells developers about every failed batch; tests look at the error itself. */
function silentConsole() {
  const quiet = () => {};

  return { log: quiet, info: quiet, warn: quiet, error: quiet, debug: quiet };
}
