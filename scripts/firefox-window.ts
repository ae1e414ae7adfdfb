/** Firefox's own user interface: what WebDriver cannot ask of a page, the browser's window can. */
import type { Browser } from 'puppeteer-core';

/** The part of puppeteer's BiDi session that is used here; puppeteer itself has no word for Firefox's own windows. */
interface BidiSession {
  readonly connection: { send(method: string, parameters: object): Promise<{ readonly result: unknown }> };
}

interface WindowTree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[];
}

type Evaluation =
  | { readonly type: 'success'; readonly result: { readonly type: string; readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/**
 * Evaluates an expression in the first browser window, with the browser's own rights. Firefox must have been started
 * with `--remote-allow-system-access`.
 *
 * @returns the expression's value, which must be a string
 */
export async function evaluatePrivileged(browser: Browser, expression: string): Promise<string> {
  const { connection } = browser as unknown as BidiSession;
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as WindowTree;
  const window = tree.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox shows no browser window.');
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  const evaluation = result as Evaluation;
  if (evaluation.type === 'exception') throw new Error(evaluation.exceptionDetails.text);
  if (typeof evaluation.result.value !== 'string')
    throw new Error(`Firefox answered with ${evaluation.result.type}, not a string.`);
  return evaluation.result.value;
}
