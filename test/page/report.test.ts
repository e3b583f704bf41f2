import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Secret } from '../../src/engine/secret.ts';
import { tokenRule } from '../engine/scanned.ts';
import { findingOf, foundOutcome, outcomeOf, SECRET } from '../report/outcomes.ts';
import { CHROMIUM, openBrowser, openReport, picture } from './browser.ts';
import { manyFindings } from './outcomes.ts';

const BACKGROUND = 'getComputedStyle(document.body).backgroundColor';

if (!CHROMIUM)
  process.stderr.write('\nNo Chromium on this machine: the tests of the HTML report in a browser are SKIPPED.\n');

describe.skipIf(!CHROMIUM)('the HTML report in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  const rows = (page: Page): Locator => page.locator('.rows .row');
  const told = (page: Page): Promise<string | null> => page.locator('#count').textContent();
  const cells = (page: Page, column: string): Promise<string[]> =>
    page.locator(`.rows .cell.${column}`).allTextContents();
  const shows = (page: Page, text: string): Promise<void> => page.locator('#count', { hasText: text }).waitFor();

  test('holds 10,000 findings, of which those in sight are in the page', async () => {
    const { page, wrong } = await openReport(browser, manyFindings(10_000));
    expect(await told(page)).toBe('10,000 findings');
    expect(await rows(page).count()).toBeLessThan(50);
    await page.locator('#grid').evaluate((grid) => grid.scrollTo(0, grid.scrollHeight));
    await page.locator('#row-9999').waitFor();
    expect(await rows(page).count()).toBeLessThan(50);
    expect(await page.locator('#grid').getAttribute('aria-rowcount')).toBe('10001');
    expect(wrong).toEqual([]);
    await picture(page, 'light');
  });

  test('searches, filters and says how many are left', async () => {
    const { page, wrong } = await openReport(browser, manyFindings(500));
    await page.keyboard.press('/');
    await page.keyboard.type('ada .env');
    await shows(page, 'of 500 findings');
    const names = await cells(page, 'where');
    expect(names.length).toBeGreaterThan(0);
    expect(names.every((name) => name.startsWith('.env:'))).toBe(true);
    expect(new Set(await cells(page, 'author'))).toEqual(new Set(['Ada Lovelace']));
    await page.locator('#search').fill('no such thing');
    await shows(page, '0 of 500');
    expect(await page.getByText('No finding fits these filters.').isVisible()).toBe(true);
    await page.locator('#clear').click();
    await shows(page, '500 findings');
    expect(await page.locator('#search').inputValue()).toBe('');
    await page.locator('#presence').selectOption('head');
    await shows(page, 'of 500 findings');
    expect(new Set(await cells(page, 'presence'))).toEqual(new Set(['in HEAD']));
    expect(wrong).toEqual([]);
  });

  test('charts choose: a rule, a folder and what is below it, a stretch of time', async () => {
    const { page, wrong } = await openReport(browser, manyFindings(500));
    const bar = (name: string): Locator => page.locator('.bar', { hasText: name });
    await bar('GitHub token').first().click();
    await shows(page, 'of 500 findings');
    expect(new Set((await cells(page, 'what')).map((what) => what.slice(0, 12)))).toEqual(new Set(['GitHub token']));
    await page.locator('.chip').click();
    await bar('src/').click();
    await bar('web/').click();
    expect((await cells(page, 'where')).every((where) => where.includes('src/web/'))).toBe(true);
    await page.locator('#clear').click();
    await page.locator('.u-over').scrollIntoViewIfNeeded();
    const chart = (await page.locator('.u-over').boundingBox())!;
    await page.mouse.move(chart.x + chart.width * 0.5, chart.y + 20);
    await page.mouse.down();
    await page.mouse.move(chart.x + chart.width * 0.75, chart.y + 30, { steps: 5 });
    await page.mouse.up();
    await shows(page, 'of 500 findings');
    expect(await page.locator('#from').inputValue()).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(wrong).toEqual([]);
  });

  test('sorts by its columns, both ways', async () => {
    const { page } = await openReport(browser, manyFindings(200));
    const sort = page.locator('.columnheader, [role=columnheader].date');
    await sort.getByRole('button').click();
    const newest = await page
      .locator('.rows time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(newest).toEqual([...newest].sort().reverse());
    expect(await sort.getAttribute('aria-sort')).toBe('descending');
    await sort.getByRole('button').click();
    expect(await sort.getAttribute('aria-sort')).toBe('ascending');
    const oldest = await page.locator('.rows time').first().getAttribute('datetime');
    expect(oldest! <= newest.at(-1)!).toBe(true);
  });

  test('can be used by keyboard alone', async () => {
    const { page, wrong } = await openReport(browser, manyFindings(300));
    await page.locator('#grid').focus();
    await page.keyboard.press('End');
    expect(await page.locator('#grid').getAttribute('aria-activedescendant')).toBe('row-299');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    expect(await dialog.isVisible()).toBe(true);
    const second = await dialog.textContent();
    await page.keyboard.press('ArrowRight');
    expect(await dialog.textContent()).not.toBe(second);
    await picture(page, 'details', false);
    await page.keyboard.press('Escape');
    expect(await dialog.isVisible()).toBe(false);
    expect(await page.locator('#grid').getAttribute('aria-activedescendant')).toBe('row-2');
    expect(await page.evaluate('document.activeElement.id')).toBe('grid');
    // A bar keeps the focus although choosing it draws the chart anew.
    await page.locator('.bar').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.ariaPressed')).toBe('true');
    expect(wrong).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('nothing keeps people from reading it (%s colours)', async (colorScheme) => {
    const { page } = await openReport(browser, manyFindings(60), { colorScheme });
    const background = await page.evaluate(BACKGROUND);
    expect(background).toBe(colorScheme === 'dark' ? 'rgb(14, 18, 23)' : 'rgb(245, 246, 248)');
    await page.evaluate(axe.source);
    const violations = async (): Promise<string[]> => {
      const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    };
    expect(await violations()).toEqual([]);
    await page.locator('#row-0').click();
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await picture(page, colorScheme);
  });

  test('colours can be chosen against the system', async () => {
    const { page } = await openReport(browser, manyFindings(20), { colorScheme: 'light' });
    const background = (): Promise<unknown> => page.evaluate(BACKGROUND);
    await page.locator('#theme').click();
    await page.locator('#theme').click();
    expect(await page.locator('#theme').textContent()).toBe('Colours: dark');
    expect(await background()).toBe('rgb(14, 18, 23)');
  });

  const BAD = `"><img src=x onerror=alert(1)></script><script>alert(2)</script><!-- ' \` \${x} \u202egnp.exe\u0007`;

  test('names and messages of a hostile repository stay text', async () => {
    const introduced = { commit: 'c'.repeat(40), author: BAD, email: BAD, date: BAD, subject: BAD };
    const finding = findingOf({
      rule: { ...tokenRule, description: BAD, advice: BAD },
      place: { path: BAD, commit: introduced.commit },
      secret: new Secret(`${BAD}${BAD}`),
      introduced,
      inHead: true,
      places: [{ place: { kind: 'file', path: BAD }, start: { line: 1, column: 1 } }],
    });
    const outcome = { ...foundOutcome(finding), problems: [{ path: BAD, message: BAD }], warnings: [BAD] };
    const { page, wrong } = await openReport(browser, outcome);
    await page.locator('#row-0').click();
    const dialog = await page.getByRole('dialog').textContent();
    const shown = BAD.replace('\u202e', '\\u{202e}').replace('\u0007', '\\u{7}');
    expect(dialog).toContain(shown);
    expect(await page.locator('body').textContent()).not.toContain('\u202e');
    expect(await page.locator('img, iframe, [onerror]').count()).toBe(0);
    expect(wrong).toEqual([]);
  });

  test('the policy refuses what is not the page itself', async () => {
    const { page, wrong } = await openReport(browser, manyFindings(5));
    await page.evaluate(`const script = document.createElement('script');
      script.textContent = 'document.title = "changed"';
      document.body.append(script);
      document.body.setAttribute('style', 'color: red');
      document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.org/x.png' }));`);
    await page.waitForTimeout(100);
    expect(await page.title()).toBe('keywarden: Secrets found');
    expect(wrong.filter((line) => line.includes('Content Security Policy')).length).toBeGreaterThanOrEqual(3);
  });

  test('all findings are on paper', async () => {
    const { page } = await openReport(browser, manyFindings(150));
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await rows(page).count()).toBe(150);
    expect(await page.locator('#search').isVisible()).toBe(false);
    await picture(page, 'paper');
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await rows(page).count()).toBeLessThan(50);
    const few = await openReport(browser, manyFindings(5));
    const [short, long] = [await few.page.pdf(), await page.pdf()];
    const pages = (pdf: Buffer): number => pdf.toString('latin1').split('/Type /Page\n').length - 1;
    expect(pages(long)).toBeGreaterThan(pages(short));
  });

  test('without a history it says so', async () => {
    const { page, wrong } = await openReport(browser, foundOutcome(findingOf(), findingOf({ age: 'pre-existing' })));
    expect(await page.locator('.legend').textContent()).toContain('did not look at commits');
    expect(await page.locator('.timeline').isVisible()).toBe(false);
    expect(await page.locator('[role=columnheader]').allTextContents()).toEqual(['Weight', 'What', 'Where']);
    expect(await page.content()).not.toContain(SECRET);
    expect(wrong).toEqual([]);
    await picture(page, 'no-history');
  });

  test('a clean scan, and one that could not look', async () => {
    const clean = await openReport(browser, outcomeOf());
    expect(await clean.page.locator('main').textContent()).toContain('Nothing found');
    await picture(clean.page, 'clean');
    const problems = [{ path: 'a.bin', message: 'cannot be read' }];
    const failed = await openReport(browser, outcomeOf({ status: 'failed', problems }));
    expect(await failed.page.locator('h1').textContent()).toBe('Could not look at everything');
    expect(await failed.page.locator('main').textContent()).not.toContain('Nothing found');
    expect([...clean.wrong, ...failed.wrong]).toEqual([]);
  });

  test('fits a phone', async () => {
    const { page } = await openReport(browser, manyFindings(40), { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
    await picture(page, 'phone');
  });

  test('without JavaScript it says what there is and why there is no list', async () => {
    const { page } = await openReport(browser, manyFindings(40), { javaScriptEnabled: false });
    expect(await page.locator('.figures').textContent()).toContain('secrets');
    expect(await page.locator('noscript').textContent()).toContain('needs JavaScript');
  });
});
