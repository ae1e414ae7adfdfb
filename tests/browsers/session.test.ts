/** A short session: what it leaves behind is what stood there at its start. `npm run soak` is the long one, and weighs memory. */
import { describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers';
import { grownIn, readSessionPages, startSession } from '../../scripts/session';
import { useReader } from './reader';

const WARM_UP = 5;
const PAGES = 20;

describe.each(BROWSER_NAMES)('a session in %s', (name) => {
  const reader = useReader(name);

  it('leaves no nodes, listeners or windows behind', async () => {
    const { browser, site } = reader();
    const addresses = [...readSessionPages()].map(([path, html]) => site.put(path, html));
    const options = await reader().openExtensionPage('src/options/index.html');
    const tab = await reader().open(addresses[0] ?? '');
    const session = startSession({ name, browser, tab, options, addresses });
    await session.visit(WARM_UP);
    const start = await session.measure();
    await session.visit(PAGES);
    let end = await session.measure();
    // What nobody holds any more may not have been collected yet; what is held stays however often it is counted.
    for (let again = 0; again < 3 && grownIn(start, end, Infinity).length > 0; again += 1)
      end = await session.measure();
    // In so short a time memory tells nothing.
    expect(grownIn(start, end, Infinity), JSON.stringify({ start, end })).toEqual([]);
    expect(session.counts.reveals).toBeGreaterThan(WARM_UP);
    expect(session.counts.hidings).toBe(session.counts.reveals);
  }, 120_000);
});
