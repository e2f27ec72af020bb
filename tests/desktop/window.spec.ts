import { APP_ORIGIN, CHANNELS } from '@shared/ipc/desktop-api';
import { expect, test } from '../e2e/fixtures';

test('the window has the verbs of DesktopApi, frozen, and nothing of Node', async ({ window }) => {
  const seen = await window.evaluate(() => {
    return {
      verbs: Object.keys(desktop),
      kinds: Object.values(desktop).map((verb) => typeof verb),
      isFrozen: Object.isFrozen(desktop),
      isSecure: isSecureContext,
      ofNode: [
        'require',
        'process',
        'module',
        'Buffer',
        'global',
        'ipcRenderer',
        'electron',
        '__standInSend',
      ].filter((name) => name in globalThis),
    };
  });
  const verbs = Object.keys(CHANNELS).map((name) => (name === 'menuCommand' ? 'onMenuCommand' : name));
  expect(seen).toEqual({
    verbs,
    kinds: verbs.map(() => 'function'),
    isFrozen: true,
    isSecure: true,
    ofNode: [],
  });
});

test('the page runs no code but the app’s own', async ({ window, tolerate }) => {
  tolerate(/Content Security Policy/);
  await window.evaluate(() => {
    globalThis.noted = [];
    const script = document.createElement('script');
    script.textContent = "noted.push('inline script')";
    const image = document.createElement('img');
    image.setAttribute('onerror', "noted.push('handler')");
    image.src = 'data:image/png;base64,AAAA';
    const timer = document.createElement('a');
    timer.href = "javascript:noted.push('address')";
    document.body.append(script, image, timer);
    timer.click();
    // The policy is lifted while Playwright's own code runs, not for what that leaves behind.
    return new Promise<void>((done) => {
      setTimeout(() => {
        for (const evaluate of ['eval', 'Function'] as const) {
          try {
            (globalThis[evaluate] as (source: string) => unknown)('1 + 1');
            noted.push(`${evaluate} ran`);
          } catch (error) {
            noted.push((error as Error).name);
          }
        }
        done();
      });
    });
  });
  expect(await window.evaluate(() => noted)).toEqual(['EvalError', 'EvalError']);
});

test('the page reaches nothing outside the app', async ({ window, shell, tolerate }) => {
  tolerate(/Content Security Policy|Refused to connect/);
  const outcomes = await window.evaluate(async () => {
    const url = 'https://example.com/';
    const socket = new Promise((done) => {
      try {
        new WebSocket('wss://example.com/').onerror = () => done('refused');
      } catch {
        done('refused');
      }
    });
    const image = new Promise((done) => {
      const element = new Image();
      element.onerror = () => done('refused');
      element.onload = () => done('loaded');
      element.src = `${url}x.png`;
    });
    const frame = new Promise((done) => {
      const element = document.createElement('iframe');
      document.addEventListener('securitypolicyviolation', (event) => {
        if (event.effectiveDirective === 'frame-src') done('refused');
      });
      element.src = url;
      document.body.append(element);
    });
    const fetched = fetch(url).then(
      () => 'answered',
      () => 'refused',
    );
    return Promise.all([fetched, socket, image, frame, navigator.sendBeacon(url) ? fetched : 'refused']);
  });
  expect(outcomes).toEqual(['refused', 'refused', 'refused', 'refused', 'refused']);
  expect(shell.windows()).toHaveLength(1);
});

test('the page stays where it is, and opens no second window', async ({ window, shell, tolerate }) => {
  tolerate(/Content Security Policy|form-action/);
  const home = window.url();
  await window.evaluate(() => {
    open('https://example.com/popup');
    const link = document.createElement('a');
    link.href = 'https://example.com/blank';
    link.target = '_blank';
    link.rel = 'noopener';
    document.body.append(link);
    link.click();
    const form = document.createElement('form');
    form.action = 'https://example.com/form';
    document.body.append(form);
    form.submit();
    location.href = 'https://example.com/leave';
  });
  // The page answers after it has been refused.
  await expect.poll(() => window.evaluate(() => document.readyState)).toBe('complete');
  await expect.poll(() => shell.windows().length).toBe(1);
  expect(window.url()).toBe(home);
});

test('every permission is denied', async ({ window }) => {
  const names = [
    'geolocation',
    'notifications',
    'camera',
    'microphone',
    'midi',
    'clipboard-read',
    'clipboard-write',
    'persistent-storage',
  ];
  const states = await window.evaluate(
    (asked) =>
      Promise.all(
        asked.map(
          async (name) => (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      ),
    names,
  );
  expect(states).toEqual(names.map(() => 'denied'));
});

test('app:// serves the built window under its policy', async ({ window }) => {
  const response = await window.reload();
  expect(response?.headers()).toMatchObject({
    'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self'"),
    'x-content-type-options': 'nosniff',
  });
});

test('app:// has nothing outside the built window', async ({ window, shell, tolerate }) => {
  tolerate(/404/);
  const paths = [
    '..%2fmain%2fmain.js',
    '%2e%2e%2fpackage.json',
    'package.json',
    '.env',
    'assets/',
    'C:/x.js',
  ];
  for (const path of paths) {
    const [response] = await Promise.all([
      window.waitForEvent('response'),
      shell.evaluate(async ({ BrowserWindow }, url) => {
        // An empty answer that says "not found" counts as a failure to load.
        await BrowserWindow.getAllWindows()[0]
          ?.loadURL(url)
          .catch(() => undefined);
      }, `${APP_ORIGIN}/${path}`),
    ]);
    expect(response.status(), path).toBe(404);
  }
});
