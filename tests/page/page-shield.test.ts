import { describe, expect, it, test } from 'vitest';
import { openPage, stateOf, type TestPage } from './page';

const WARNING = '<p id="warning">Warning: spoilers ahead!</p>';
const TELLING = '<p id="telling">In the last episode the pilot drowns at the pier and nobody finds the letters.</p>';
const HTML = `<!doctype html><html lang="en"><head><title>Harbour Lamps review</title></head><body><article>
<h1>Harbour Lamps review</h1><p id="premise">A drama about a ferry clerk who looks for the people that her letters were written to.</p>
${WARNING}${TELLING}<p id="second">The lamps were lent by a museum, and the crew had a week to shoot all of it.</p></article></body></html>`;

const find = ({ document }: TestPage, selector: string): Element => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`${selector} is not there.`);
  return element;
};
const coversOf = ({ document }: TestPage): Element[] => [...document.querySelectorAll('spoiler-shield-cover')];

describe('a section', () => {
  it('is shielded behind one cover that stands before it', () => {
    const page = openPage(HTML);
    expect(['#premise', '#warning', '#telling', '#second'].map((id) => stateOf(find(page, id)))).toEqual([
      null,
      null,
      'on',
      'on',
    ]);
    expect(coversOf(page)).toHaveLength(1);
    expect(coversOf(page)[0]?.nextElementSibling?.id).toBe('telling');
    expect(find(page, '#telling').hasAttribute('inert')).toBe(true);
  });

  it('takes in what is added to it, in the same turn', async () => {
    const page = openPage(HTML);
    find(page, '#second').insertAdjacentHTML('afterend', '<p id="late">And the letters were his own.</p>');
    await page.settle();
    expect(stateOf(find(page, '#late'))).toBe('on');
    expect(page.shield.sections).toHaveLength(1);
  });

  it('that is revealed shows what is added to it', async () => {
    const page = openPage(HTML);
    page.shield.revealAll();
    find(page, '#second').insertAdjacentHTML('afterend', '<p id="late">And the letters were his own.</p>');
    await page.settle();
    expect(stateOf(find(page, '#late'))).toBe('revealed');
  });

  it('stays shielded where one that was revealed comes to join it', async () => {
    const page = openPage(HTML.replace(TELLING, `${TELLING}<p id="clear">End of spoilers.</p>${WARNING}`));
    const [first] = page.shield.sections;
    if (!first || page.shield.sections.length !== 2) throw new Error('Two sections were expected.');
    page.shield.reveal(first.id);
    find(page, '#clear').remove();
    page.document.querySelectorAll('#warning')[1]?.remove();
    await page.settle();
    expect(page.shield.sections).toHaveLength(1);
    expect(stateOf(find(page, '#telling'))).toBe('on');
  });

  it('falls apart where the author ends it', async () => {
    const page = openPage(HTML);
    find(page, '#telling').insertAdjacentHTML('afterend', '<p>End of spoilers.</p>');
    await page.settle();
    expect(stateOf(find(page, '#telling'))).toBe('on');
    expect(stateOf(find(page, '#second'))).toBe(null);
  });

  it('is known again on the next visit', () => {
    const first = openPage(HTML);
    first.shield.revealAll();
    const again = openPage(HTML);
    again.shield.setRemembered(first.reveals.at(-1) ?? new Set());
    expect(stateOf(find(again, '#telling'))).toBe('revealed');
  });
});

describe('the mark where a revealed section ends', () => {
  const endsOf = ({ document }: TestPage): string[] =>
    [...document.querySelectorAll('[data-spoiler-shield-end]')].map(({ id }) => id);

  it('stands on the last passage of what is revealed, and goes when it is hidden again', () => {
    const page = openPage(HTML);
    expect(endsOf(page)).toEqual([]);
    page.shield.revealAll();
    expect(endsOf(page)).toEqual(['second']);
    page.shield.shieldAll();
    expect(endsOf(page)).toEqual([]);
  });

  it('moves to what is added after it, and back', async () => {
    const page = openPage(HTML);
    page.shield.revealAll();
    find(page, '#second').insertAdjacentHTML('afterend', '<p id="late">And the letters were his own.</p>');
    await page.settle();
    expect(endsOf(page)).toEqual(['late']);
    find(page, '#late').remove();
    await page.settle();
    expect(endsOf(page)).toEqual(['second']);
  });

  it('goes with the section', async () => {
    const page = openPage(HTML);
    page.shield.revealAll();
    find(page, '#warning').remove();
    await page.settle();
    expect(endsOf(page)).toEqual([]);
  });

  it('is not believed where the page copied it', async () => {
    const page = openPage(HTML);
    page.shield.revealAll();
    const copy = find(page, '#second').cloneNode(true) as Element;
    copy.id = 'copy';
    find(page, '#premise').before(copy);
    await page.settle();
    expect(endsOf(page)).toEqual(['second']);
  });
});

describe('what names an element by the words of another', () => {
  const FIGURE = '<figure><figcaption id="caption">The pilot drowns.</figcaption></figure>';
  const html = HTML.replace(TELLING, `<section aria-labelledby="telling">${TELLING}</section>${FIGURE}`);

  it('is named by nothing of it while it is shielded, and as before once it is revealed', () => {
    const page = openPage(html);
    const names = (): (string | null)[] => [
      find(page, 'section').getAttribute('aria-labelledby'),
      find(page, 'figure').getAttribute('aria-label'),
    ];
    expect(names()).toEqual(['', '…']);
    page.shield.revealAll();
    expect(names()).toEqual(['telling', null]);
    page.shield.shieldAll();
    expect(names()).toEqual(['', '…']);
  });
});

describe('a cover in a list', () => {
  test.each([
    ['ul', '<ul><li>The pilot drowns at the pier.</li><li>Nobody finds the letters.</li></ul>', 'listitem'],
    ['dl', '<dl><dt>Who dies</dt><dd>The pilot drowns.</dd></dl>', 'definition'],
    ['div', `<div>${TELLING}</div>`, null],
  ])('%s', (_, list, role) => {
    const page = openPage(HTML.replace(TELLING, list));
    expect(coversOf(page)[0]?.getAttribute('role') ?? null).toBe(role);
  });
});

describe('the look that the reader chose', () => {
  const lookOf = ({ document }: TestPage): string | null =>
    document.documentElement.getAttribute('data-spoiler-shield-look');

  it('stands on the root where something is shielded, and goes at the end', () => {
    const page = openPage(HTML);
    expect(lookOf(page)).toBe(null);
    page.shield.setLook({ style: 'blur', strength: 3 });
    expect(lookOf(page)).toBe('blur-3');
    page.shield.setLook({ style: 'plate', strength: 2 });
    expect(lookOf(page)).toBe(null);
    page.shield.setLook({ style: 'line', strength: 1 });
    page.end();
    expect(lookOf(page)).toBe(null);
  });

  it('leaves a page alone where nothing is', () => {
    const page = openPage('<p>The cast is led by a newcomer.</p>');
    page.shield.setLook({ style: 'blur', strength: 3 });
    expect(lookOf(page)).toBe(null);
  });
});

describe('bare text', () => {
  const bare = HTML.replace(
    TELLING,
    '<div id="bare"><span id="kept">Spoilers ahead!</span><br><br>He drowns at the pier.<br><br>End of spoilers.<br><br>The music is fine.</div>',
  ).replace(WARNING, '');

  it('is shielded by itself, and given back as it was', () => {
    const page = openPage(bare);
    const wrapped = [...page.document.querySelectorAll('spoiler-shield-text')];
    expect(wrapped.map((element) => element.textContent)).toEqual(['He drowns at the pier.']);
    expect(wrapped.map(stateOf)).toEqual(['on']);
    page.end();
    expect(find(page, '#bare').isEqualNode(find(openPage(bare, { level: null }), '#bare'))).toBe(true);
  });

  it('stays shielded when it is read anew', async () => {
    const page = openPage(bare);
    find(page, '#kept').append('!');
    await page.settle();
    expect([...page.document.querySelectorAll('spoiler-shield-text')].map(stateOf)).toEqual(['on']);
    const text = [...find(page, '#bare').childNodes]
      .filter((node) => node.nodeType === 3)
      .map(({ nodeValue }) => nodeValue);
    expect(text.join('')).not.toContain('drowns');
  });
});

describe('what stands close around a shielded passage', () => {
  it('says nothing until it is revealed', () => {
    const link = `<a id="around" href="/he-drowns" title="He drowns" aria-label="He drowns"><h3>Then</h3><p id="in">He drowns.</p></a>`;
    const page = openPage(HTML.replace(TELLING, TELLING + link));
    const said = (): (string | null)[] =>
      ['href', 'title', 'aria-label'].map((name) => find(page, '#around').getAttribute(name));
    expect(stateOf(find(page, '#in'))).toBe('on');
    expect(said()).toEqual(['', '', '']);
    page.shield.revealAll();
    expect(said()).toEqual(['/he-drowns', 'He drowns', 'He drowns']);
  });
});

describe('a page that works against the shield', () => {
  test.each(['on', 'revealed'])('a mark "%s" that it sets before we start is no mark of ours', (mark) => {
    const page = openPage(HTML, {
      before: (document) => document.querySelectorAll('p').forEach((p) => p.setAttribute('data-spoiler-shield', mark)),
    });
    expect(stateOf(find(page, '#premise'))).toBe(null);
    expect(stateOf(find(page, '#telling'))).toBe('on');
  });

  it('gets the attributes back that it takes off or rewrites', async () => {
    const page = openPage(HTML);
    find(page, '#telling').removeAttribute('data-spoiler-shield');
    find(page, '#telling').removeAttribute('inert');
    find(page, '#second').setAttribute('data-spoiler-shield', 'revealed');
    find(page, '#premise').setAttribute('data-spoiler-shield', 'on');
    await page.settle();
    expect(stateOf(find(page, '#telling'))).toBe('on');
    expect(find(page, '#telling').hasAttribute('inert')).toBe(true);
    expect(stateOf(find(page, '#second'))).toBe('on');
    expect(stateOf(find(page, '#premise'))).toBe(null);
  });

  it('gets the cover back that it removes, empties or moves', async () => {
    const page = openPage(HTML);
    coversOf(page)[0]?.remove();
    await page.settle();
    expect(coversOf(page)).toHaveLength(1);
    const [cover] = coversOf(page);
    if (cover) page.document.body.prepend(cover);
    await page.settle();
    expect(coversOf(page)[0]?.nextElementSibling?.id).toBe('telling');
  });

  it('gets no second cover by cloning the article, and the clone is shielded by its own reading', async () => {
    const page = openPage(HTML);
    const article = find(page, 'article');
    article.after(article.cloneNode(true));
    await page.settle();
    expect(page.shield.sections).toHaveLength(2);
    expect(coversOf(page)).toHaveLength(2);
    expect([...page.document.querySelectorAll('#telling')].map(stateOf)).toEqual(['on', 'on']);
    page.shield.revealAll();
    expect(page.document.querySelectorAll('[inert]')).toHaveLength(0);
  });

  it('does not free a clone of bare text, nor hide text in an element of our name', async () => {
    const page = openPage(
      HTML.replace(TELLING, '<p id="telling"><spoiler-shield-text>He drowns.</spoiler-shield-text></p>'),
    );
    expect(stateOf(find(page, '#telling'))).toBe('on');
    const copy = find(page, '#telling').cloneNode(true);
    find(page, '#second').replaceWith(copy);
    await page.settle();
    expect([...page.document.querySelectorAll('spoiler-shield-text')].map(stateOf)).toEqual(['on', 'on']);
  });

  it('keeps what it moves shielded, and what it replaces the body with', async () => {
    const page = openPage(HTML);
    find(page, 'article').prepend(find(page, '#warning'), find(page, '#telling'));
    await page.settle();
    expect(stateOf(find(page, '#telling'))).toBe('on');
    const body = page.document.createElement('body');
    body.append(page.document.importNode(find(page, 'article'), true));
    page.document.body.replaceWith(body);
    await page.settle();
    expect(stateOf(find(page, '#telling'))).toBe('on');
    expect(coversOf(page)).toHaveLength(1);
    expect(page.errors).toEqual([]);
  });

  it('does not reveal by a click that it makes up', () => {
    const page = openPage(HTML);
    for (const target of [find(page, '#telling'), ...coversOf(page)])
      target.dispatchEvent(new page.window.MouseEvent('click', { bubbles: true, composed: true }));
    expect(stateOf(find(page, '#telling'))).toBe('on');
  });
});

describe('when it ends', () => {
  it('the page is as it was, and stays so', async () => {
    const page = openPage(HTML);
    page.end();
    expect(page.document.querySelectorAll('[data-spoiler-shield],[inert],spoiler-shield-cover')).toHaveLength(0);
    find(page, '#second').insertAdjacentHTML('afterend', '<p id="late">And the letters were his own.</p>');
    await page.settle();
    page.shield.shieldAll();
    expect(page.document.querySelectorAll('[data-spoiler-shield],spoiler-shield-cover')).toHaveLength(0);
  });

  it('because the extension was updated, its successor takes over without a second cover', async () => {
    let isCurrent = true;
    const page = openPage(HTML, { isCurrent: () => isCurrent });
    isCurrent = false;
    // The successor lives in a world of its own: its cover is none that we have made.
    find(page, '#telling').before(page.document.createElement('spoiler-shield-cover'));
    await page.settle();
    expect(coversOf(page)).toHaveLength(1);
    coversOf(page)[0]?.remove();
    await page.settle();
    expect(coversOf(page)).toHaveLength(0);
  });
});

describe('bad input', () => {
  test.each([
    ['no head, no body', '<p>Spoilers ahead!<p>He drowns.'],
    ['nothing', ''],
    ['a frameset', '<frameset><frame src="a.html"></frameset>'],
    ['broken markup', '<div><p>Spoilers ahead!<b><i></p></b><table><p>He drowns.</div></table></section>'],
    ['a million letters', `<p>Spoilers ahead!</p><p>${'he drowns '.repeat(100_000)}</p>`],
    ['3,000 levels', `${'<div>'.repeat(3000)}<p>Spoilers ahead!</p><p>He drowns.</p>${'</div>'.repeat(3000)}`],
    ['3,000 levels of inline elements', `<p>Spoilers ahead!</p><p>${'<b>'.repeat(3000)}He drowns.`],
    ['an attribute of markup', '<p title="<b>Spoilers</b>">Spoilers ahead!</p><p title="\'>">He drowns.</p>'],
  ])(
    '%s is no error',
    (_, html) => {
      const page = openPage(html);
      expect(page.errors).toEqual([]);
      page.end();
      page.close();
    },
    60_000,
  );

  it('a passage of 5 MB is judged by its beginning, and shielded whole', () => {
    const page = openPage(`<p>Spoilers ahead!</p><p id="long">${'He drowns at the pier. '.repeat(220_000)}</p>`);
    expect(stateOf(find(page, '#long'))).toBe('on');
    expect(page.shield.entries.at(-1)?.reading.passage.text).toHaveLength(100_000);
    page.close();
  }, 60_000);

  it('a page of 50,000 passages is read whole', () => {
    const lines = Array.from({ length: 50_000 }, (_, at) => `<p>Line ${at} of the review.</p>`).join('');
    const page = openPage(`<article><p>Spoilers ahead!</p>${lines}</article>`);
    expect(page.shield.entries).toHaveLength(50_001);
    expect(page.shield.sections.map(({ entries }) => entries.length)).toEqual([50_000]);
    page.close();
  }, 60_000);

  it('a flood of changes is read once', async () => {
    const page = openPage(HTML);
    const second = find(page, '#second');
    for (let at = 0; at < 25_000; at += 1) second.setAttribute('inert', String(at));
    second.insertAdjacentHTML('afterend', '<p id="late">And the letters were his own.</p>');
    await page.settle();
    expect(stateOf(find(page, '#late'))).toBe('on');
    expect(page.shield.sections).toHaveLength(1);
    expect(coversOf(page)).toHaveLength(1);
  }, 60_000);
});
