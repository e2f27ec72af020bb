// Draws build/icons/icon.png from icon.svg, for the installers. To be run after changing the drawing: node build/make-icon.mjs
import { chromium } from '@playwright/test';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.join(import.meta.dirname, 'icons');
const debianChromium = '/usr/bin/chromium';
const browser = await chromium.launch({
  ...(existsSync(debianChromium) && { executablePath: debianChromium }),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1024, height: 1024 } });
const drawing = readFileSync(path.join(folder, 'icon.svg'), 'utf8');
await page.setContent(`<style>body { margin: 0 }</style>${drawing}`);
await page.screenshot({ path: path.join(folder, 'icon.png'), omitBackground: true });
await browser.close();
