import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { html } from '../../src/report/html/report.ts';
import type { Outcome } from '../../src/scan/outcome.ts';
import { optionsOf } from '../report/outcomes.ts';
import { temporaryFolder } from '../repository.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** A Chromium of this machine; undefined when there is none. */
export const CHROMIUM = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => NAMES.map((name) => join(folder, name)))
  .find(isExecutable);

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox', '--disable-dev-shm-usage'] });

/** A page that is open in a browser, and what it did that it must not. */
export interface Opened {
  readonly page: Page;
  /** What was asked of the network, errors of the page, and what its own policy refused. */
  readonly wrong: string[];
}

/** Opens a report from a file, as users do. */
export const openReport = async (
  browser: Browser,
  outcome: Outcome,
  options: BrowserContextOptions = {},
): Promise<Opened> => {
  const folder = temporaryFolder();
  const file = join(folder, 'report.html');
  writeFileSync(file, html(outcome, optionsOf()));
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('file:') && !request.url().startsWith('data:')) wrong.push(`asked ${request.url()}`);
  });
  page.on('pageerror', (error) => wrong.push(`failed: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(`said: ${message.text()}`);
  });
  page.on('dialog', (dialog) => {
    wrong.push(`ran: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(pathToFileURL(file).href);
  return { page, wrong };
};

/** Keeps a picture where the developer asked for pictures. */
export const picture = async (page: Page, name: string, fullPage = true): Promise<void> => {
  const folder = process.env.KEYWARDEN_PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
};
