import { expect, test } from '../e2e/fixtures';

test('the served app is the same page without the shell', async ({ browserPage }) => {
  await expect(browserPage).toHaveTitle('Kraftsamling');
  const seen = await browserPage.evaluate(() => ({
    isSecure: isSecureContext,
    hasShell: 'desktop' in globalThis,
  }));
  expect(seen).toEqual({ isSecure: true, hasShell: false });
});

test('the served app is under the same policy', async ({ browserPage, tolerate }) => {
  tolerate(/Content Security Policy|Refused to connect/);
  const response = await browserPage.reload();
  expect(response?.headers()).toMatchObject({
    'content-security-policy': expect.stringContaining("connect-src 'none'"),
    'x-content-type-options': 'nosniff',
  });
  const outcome = await browserPage.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(outcome).toBe('refused');
});
