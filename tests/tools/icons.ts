// npm run icons: the pictures that installing needs, drawn from app/icon.svg.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';
import { root } from './run.mjs';

const svg = readFileSync(join(root, 'app/icon.svg'), 'utf8');
const background = /<rect[^>]*fill="([^"]+)"/.exec(svg)?.[1];

const pictures = [
  { file: 'app/_offline/icons/icon-192.png', pixels: 192, drawn: 1, ground: 'transparent' },
  { file: 'app/_offline/icons/icon-512.png', pixels: 512, drawn: 1, ground: 'transparent' },
  // Systems cut these to a shape of their own: the middle four fifths are sure to stay.
  { file: 'app/_offline/icons/maskable-512.png', pixels: 512, drawn: 0.8, ground: background },
  { file: 'app/apple-icon.png', pixels: 180, drawn: 0.9, ground: background },
];

const found = await findBrowser();
if ('complaint' in found) throw new Error(found.complaint);
const browser = await chromium.launch({ executablePath: found.path, args: ['--no-sandbox', '--disable-gpu'] });
try {
  for (const { file, pixels, drawn, ground } of pictures) {
    const page = await browser.newPage({ viewport: { width: pixels, height: pixels } });
    const size = pixels * drawn;
    await page.setContent(`<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">
      ${svg.replace('<svg ', `<svg width="${size}" height="${size}" `)}</body>`);
    await page.screenshot({ path: join(root, file), omitBackground: true });
    await page.close();
    console.log(`${file} is new`);
  }
} finally {
  await browser.close();
}
