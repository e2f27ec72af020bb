// Item 7 of Electron's security checklist: the policy the window is served under, and what it stops in the page.
import type { Page, Response } from '@playwright/test';
import { expect, isRealElectron, test } from '../e2e/fixtures';
import { standInLog } from './shell-log';

const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'none'",
  'object-src': "'none'",
  'frame-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

test('7. the policy is exactly this one, on every answer', async ({ window }) => {
  const answers: Response[] = [];
  window.on('response', (answer) => answers.push(answer));
  await window.reload();
  const types = new Set(answers.map((answer) => answer.request().resourceType()));
  expect([...types]).toEqual(expect.arrayContaining(['document', 'script', 'stylesheet']));
  for (const answer of answers) {
    const headers = answer.headers();
    const directives = (headers['content-security-policy'] ?? '').split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    });
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

/** Runs in the page: tries something that the policy should stop. */
type Attempt = () => unknown;
interface Stopped {
  readonly name: string;
  /** The directive that Chromium names as the reason. */
  readonly by: string;
  readonly attempt: Attempt;
}

// Each is sent to the page as it stands, so it may use nothing from outside itself.
const ATTEMPTS: readonly Stopped[] = [
  {
    name: 'a script in the page',
    by: 'script-src-elem',
    attempt: () => {
      const script = document.createElement('script');
      script.textContent = "noted.push('inline script')";
      document.body.append(script);
    },
  },
  {
    name: 'a handler in an attribute',
    by: 'script-src-attr',
    attempt: () => {
      const button = document.createElement('button');
      button.setAttribute('onclick', "noted.push('handler')");
      document.body.append(button);
      button.click();
    },
  },
  {
    name: 'an address of code',
    by: 'script-src-elem',
    attempt: () => {
      const link = document.createElement('a');
      link.href = "javascript:noted.push('address')";
      document.body.append(link);
      link.click();
    },
  },
  {
    name: 'a script from elsewhere',
    by: 'script-src-elem',
    attempt: () => {
      const script = document.createElement('script');
      script.src = 'https://example.com/x.js';
      document.body.append(script);
    },
  },
  {
    name: 'a script of data',
    by: 'script-src-elem',
    attempt: () => {
      const script = document.createElement('script');
      script.src = "data:text/javascript,noted.push('data script')";
      document.body.append(script);
    },
  },
  {
    name: 'a script of a blob',
    by: 'script-src-elem',
    attempt: () => {
      const script = document.createElement('script');
      script.src = URL.createObjectURL(new Blob(["noted.push('blob script')"]));
      document.body.append(script);
    },
  },
  {
    name: 'styles in the page',
    by: 'style-src-elem',
    attempt: () => {
      const style = document.createElement('style');
      style.textContent = '#root { display: none }';
      document.head.append(style);
    },
  },
  {
    name: 'styles in an attribute',
    by: 'style-src-attr',
    attempt: () => {
      document.body.setAttribute('style', 'display: none');
    },
  },
  {
    name: 'styles from elsewhere',
    by: 'style-src-elem',
    attempt: () => {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'stylesheet', href: 'https://example.com/x.css' });
      document.head.append(link);
    },
  },
  {
    name: 'a picture from elsewhere',
    by: 'img-src',
    attempt: () => {
      new Image().src = 'https://example.com/x.png';
    },
  },
  {
    name: 'a font from elsewhere',
    by: 'font-src',
    attempt: () => new FontFace('x', 'url(https://example.com/x.woff2)').load().catch(() => undefined),
  },
  {
    name: 'sound from elsewhere',
    by: 'media-src',
    attempt: () => {
      new Audio('https://example.com/x.mp3').load();
    },
  },
  {
    name: 'fetch',
    by: 'connect-src',
    attempt: () => fetch('https://example.com/').catch(() => undefined),
  },
  {
    name: 'fetch of the app’s own files',
    by: 'connect-src',
    attempt: () => fetch('/index.html').catch(() => undefined),
  },
  {
    name: 'XMLHttpRequest',
    by: 'connect-src',
    attempt: () => {
      const request = new XMLHttpRequest();
      request.open('POST', 'https://example.com/');
      request.send('x');
    },
  },
  {
    name: 'a WebSocket',
    by: 'connect-src',
    attempt: () => {
      try {
        new WebSocket('wss://example.com/');
      } catch {
        // Some versions throw, some only tell.
      }
    },
  },
  {
    name: 'an EventSource',
    by: 'connect-src',
    attempt: () => {
      new EventSource('https://example.com/');
    },
  },
  {
    name: 'a beacon',
    by: 'connect-src',
    attempt: () => navigator.sendBeacon('https://example.com/', 'x'),
  },
  {
    name: 'a worker of a blob',
    by: 'worker-src',
    attempt: () => {
      try {
        new Worker(URL.createObjectURL(new Blob(["postMessage('x')"])));
      } catch {
        // It is told by an event too.
      }
    },
  },
  {
    name: 'a worker of data',
    by: 'worker-src',
    attempt: () => {
      try {
        new Worker("data:text/javascript,postMessage('x')");
      } catch {
        // It is told by an event too.
      }
    },
  },
  {
    name: 'a frame from elsewhere',
    by: 'frame-src',
    attempt: () => {
      const frame = document.createElement('iframe');
      frame.src = 'https://example.com/';
      document.body.append(frame);
    },
  },
  {
    name: 'a frame of data',
    by: 'frame-src',
    attempt: () => {
      const frame = document.createElement('iframe');
      frame.src = 'data:text/html,x';
      document.body.append(frame);
    },
  },
  {
    name: 'the app in a frame of its own',
    by: 'frame-src',
    attempt: () => {
      const frame = document.createElement('iframe');
      frame.src = '/index.html';
      document.body.append(frame);
    },
  },
  {
    name: 'an object',
    by: 'object-src',
    attempt: () => {
      const object = document.createElement('object');
      object.data = 'https://example.com/x.pdf';
      document.body.append(object);
    },
  },
  {
    name: 'an embedded file',
    by: 'object-src',
    attempt: () => {
      const embed = document.createElement('embed');
      embed.src = 'https://example.com/x.swf';
      document.body.append(embed);
    },
  },
  {
    name: 'another base of addresses',
    by: 'base-uri',
    attempt: () => {
      const base = document.createElement('base');
      base.href = 'https://example.com/';
      document.head.append(base);
    },
  },
  {
    name: 'a form',
    by: 'form-action',
    attempt: () => {
      const form = document.createElement('form');
      form.action = 'https://example.com/';
      document.body.append(form);
      form.submit();
    },
  },
  {
    name: 'a manifest',
    by: 'manifest-src',
    attempt: () => {
      const link = document.createElement('link');
      Object.assign(link, { rel: 'manifest', href: 'https://example.com/x.json' });
      document.head.append(link);
    },
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
    await window.evaluate(attempt);
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
