// Item 7 of Electron's security checklist: the policy the window is served under, and what it stops in the page.
import type { Page, Response } from '@playwright/test';
import { directivesOf, POLICY } from '@tests/fixtures/window-policy';
import { expect, isRealElectron, test } from '../e2e/fixtures';
import { standInLog } from './shell-log';

test('7. the policy is exactly this one, on every answer', async ({ window }) => {
  const answers: Response[] = [];
  window.on('response', (answer) => answers.push(answer));
  await window.reload();
  const types = new Set(answers.map((answer) => answer.request().resourceType()));
  expect([...types]).toEqual(expect.arrayContaining(['document', 'script', 'stylesheet']));
  for (const answer of answers) {
    const headers = answer.headers();
    const directives = directivesOf(headers['content-security-policy'] ?? '');
    expect(Object.fromEntries(directives)).toEqual(POLICY);
    expect(directives).toHaveLength(Object.keys(POLICY).length);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
  }
});

interface Stopped {
  readonly name: string;
  /** The directive that Chromium names as the reason. */
  readonly by: string;
  /** Tries in the page something that the policy should stop. */
  readonly attempt: (page: Page) => Promise<unknown>;
}

/** Runs in the page. It is sent there as it stands, so it may use nothing from outside itself. */
const inPage =
  (attempt: () => unknown) =>
  (page: Page): Promise<unknown> =>
    page.evaluate(attempt);

/** Gives the page an element with these properties. */
const element =
  (tag: string, properties: Readonly<Record<string, string>>) =>
  (page: Page): Promise<unknown> =>
    page.evaluate(
      ({ name, has }) => {
        const parent = ['base', 'link', 'style'].includes(name) ? document.head : document.body;
        parent.append(Object.assign(document.createElement(name), has));
      },
      { name: tag, has: properties },
    );

const ATTEMPTS: readonly Stopped[] = [
  {
    name: 'a script in the page',
    by: 'script-src-elem',
    attempt: element('script', { textContent: "noted.push('inline script')" }),
  },
  {
    name: 'a handler in an attribute',
    by: 'script-src-attr',
    attempt: inPage(() => {
      const button = document.createElement('button');
      button.setAttribute('onclick', "noted.push('handler')");
      document.body.append(button);
      button.click();
    }),
  },
  {
    name: 'an address of code',
    by: 'script-src-elem',
    attempt: inPage(() => {
      const link = document.createElement('a');
      link.href = "javascript:noted.push('address')";
      document.body.append(link);
      link.click();
    }),
  },
  {
    name: 'a script from elsewhere',
    by: 'script-src-elem',
    attempt: element('script', { src: 'https://example.com/x.js' }),
  },
  {
    name: 'a script of data',
    by: 'script-src-elem',
    attempt: element('script', { src: "data:text/javascript,noted.push('data script')" }),
  },
  {
    name: 'a script of a blob',
    by: 'script-src-elem',
    attempt: inPage(() => {
      const script = document.createElement('script');
      script.src = URL.createObjectURL(new Blob(["noted.push('blob script')"]));
      document.body.append(script);
    }),
  },
  {
    name: 'styles in the page',
    by: 'style-src-elem',
    attempt: element('style', { textContent: '#root { display: none }' }),
  },
  {
    name: 'styles in an attribute',
    by: 'style-src-attr',
    attempt: inPage(() => {
      document.body.setAttribute('style', 'display: none');
    }),
  },
  {
    name: 'styles from elsewhere',
    by: 'style-src-elem',
    attempt: element('link', { rel: 'stylesheet', href: 'https://example.com/x.css' }),
  },
  {
    name: 'a picture from elsewhere',
    by: 'img-src',
    attempt: inPage(() => {
      new Image().src = 'https://example.com/x.png';
    }),
  },
  {
    name: 'a font from elsewhere',
    by: 'font-src',
    attempt: inPage(() =>
      new FontFace('x', 'url(https://example.com/x.woff2)').load().catch(() => undefined),
    ),
  },
  {
    name: 'sound from elsewhere',
    by: 'media-src',
    attempt: inPage(() => {
      new Audio('https://example.com/x.mp3').load();
    }),
  },
  {
    name: 'fetch',
    by: 'connect-src',
    attempt: inPage(() => fetch('https://example.com/').catch(() => undefined)),
  },
  {
    name: 'fetch of the app’s own files',
    by: 'connect-src',
    attempt: inPage(() => fetch('/index.html').catch(() => undefined)),
  },
  {
    name: 'XMLHttpRequest',
    by: 'connect-src',
    attempt: inPage(() => {
      const request = new XMLHttpRequest();
      request.open('POST', 'https://example.com/');
      request.send('x');
    }),
  },
  {
    name: 'a WebSocket',
    by: 'connect-src',
    attempt: inPage(() => {
      try {
        new WebSocket('wss://example.com/');
      } catch {
        // Some versions throw, some only tell.
      }
    }),
  },
  {
    name: 'an EventSource',
    by: 'connect-src',
    attempt: inPage(() => {
      new EventSource('https://example.com/');
    }),
  },
  {
    name: 'a beacon',
    by: 'connect-src',
    attempt: inPage(() => navigator.sendBeacon('https://example.com/', 'x')),
  },
  {
    name: 'a worker of a blob',
    by: 'worker-src',
    attempt: inPage(() => {
      try {
        new Worker(URL.createObjectURL(new Blob(["postMessage('x')"])));
      } catch {
        // It is told by an event too.
      }
    }),
  },
  {
    name: 'a worker of data',
    by: 'worker-src',
    attempt: inPage(() => {
      try {
        new Worker("data:text/javascript,postMessage('x')");
      } catch {
        // It is told by an event too.
      }
    }),
  },
  {
    name: 'a frame from elsewhere',
    by: 'frame-src',
    attempt: element('iframe', { src: 'https://example.com/' }),
  },
  { name: 'a frame of data', by: 'frame-src', attempt: element('iframe', { src: 'data:text/html,x' }) },
  {
    name: 'the app in a frame of its own',
    by: 'frame-src',
    attempt: element('iframe', { src: '/index.html' }),
  },
  { name: 'an object', by: 'object-src', attempt: element('object', { data: 'https://example.com/x.pdf' }) },
  {
    name: 'an embedded file',
    by: 'object-src',
    attempt: element('embed', { src: 'https://example.com/x.swf' }),
  },
  {
    name: 'another base of addresses',
    by: 'base-uri',
    attempt: element('base', { href: 'https://example.com/' }),
  },
  {
    name: 'a form',
    by: 'form-action',
    attempt: inPage(() => {
      const form = document.createElement('form');
      form.action = 'https://example.com/';
      document.body.append(form);
      form.submit();
    }),
  },
  {
    name: 'a manifest',
    by: 'manifest-src',
    attempt: element('link', { rel: 'manifest', href: 'https://example.com/x.json' }),
  },
];

/** Collects in the page which directive stopped something. */
const listen = (page: Page) =>
  page.evaluate(() => {
    globalThis.noted = [];
    globalThis.stoppedBy = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, disposition }) => {
      if (disposition === 'enforce') stoppedBy.push(effectiveDirective);
    });
  });

test('7. the policy stops each of these, and none of them reaches the network', async ({
  window,
  shell,
  tolerate,
}) => {
  tolerate(/Content Security Policy|Refused to|Fetch API cannot load|form-action|Failed to construct/);
  await listen(window);
  for (const { name, by, attempt } of ATTEMPTS) {
    await window.evaluate(() => void (stoppedBy.length = 0));
    await attempt(window);
    await expect.poll(() => window.evaluate(() => [...stoppedBy]), name).toContain(by);
  }
  expect(await window.evaluate(() => noted)).toEqual([]);
  expect(await window.evaluate(() => document.baseURI)).toBe(window.url());
  // Not by a locator: Playwright would wait for where the form should have gone.
  expect(await window.evaluate(() => document.querySelector('main')?.checkVisibility())).toBe(true);
  if (!isRealElectron) expect((await standInLog(shell)).network).toEqual([]);
});

test('7. the policy lets no text become code', async ({ window, tolerate }) => {
  tolerate(/Content Security Policy/);
  await window.evaluate(() => {
    globalThis.noted = [];
    const tryTo = (run: () => unknown): void => {
      try {
        run();
        noted.push('ran');
      } catch (error) {
        noted.push((error as Error).name);
      }
    };
    // The policy is lifted while Playwright's own code runs, not for what that leaves behind.
    return new Promise<void>((done) => {
      setTimeout(() => {
        for (const evaluate of ['eval', 'Function'] as const) {
          tryTo(() => (globalThis[evaluate] as (source: string) => unknown)('1 + 1'));
        }
        tryTo(() => new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
        // Says nothing, and does nothing.
        setTimeout("noted.push('text ran')" as unknown as () => void);
        setTimeout(done, 20);
      });
    });
  });
  expect(await window.evaluate(() => noted)).toEqual(['EvalError', 'EvalError', 'CompileError']);
});
