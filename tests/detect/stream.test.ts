import { describe, expect, test } from 'vitest';
import { readAuthorCues } from '../../src/detect/cues';
import { LANGUAGES } from '../../src/detect/languages';
import type { PageFacts, Passage } from '../../src/detect/passage';
import { advance, startStream } from '../../src/detect/stream';
import { isSameState, settledOtherwise, type StreamState } from '../../src/detect/stream-state';
import { settle } from '../../src/detect/unannounced';
import { shieldsAt, type Level, type Verdict } from '../../src/detect/verdict';

const FACTS: PageFacts = {
  url: 'https://www.example.com/',
  titles: ['The Lantern Keeper: a drama review'],
  lang: 'en',
};

function passage(text: string, over: Partial<Passage> = {}): Passage {
  return {
    kind: 'paragraph',
    text,
    headingLevel: 0,
    region: 'article',
    containers: [1],
    isLink: false,
    flag: null,
    ...over,
  };
}
const heading = (text: string, level = 2): Passage => passage(text, { kind: 'heading', headingLevel: level });

/** The texts that are shielded at a level, once the whole page has been read. */
function shielded(
  passages: readonly Passage[],
  {
    title = FACTS.titles,
    level = 'balanced',
    url = FACTS.url,
  }: { title?: string | readonly string[]; level?: Level; url?: string } = {},
): string[] {
  const { verdicts, state } = read(passages, { ...FACTS, url, titles: [title].flat() });
  return passages.flatMap((each, index) => {
    const verdict = verdicts[index] ?? null;
    return shieldsAt(settle(verdict, each, state), level) ? [each.text] : [];
  });
}

function read(
  passages: readonly Passage[],
  facts = FACTS,
): { readonly verdicts: readonly Verdict[]; readonly state: StreamState } {
  let state = startStream(facts);
  const verdicts: Verdict[] = [];
  for (const each of passages) {
    const step = advance(state, each);
    state = step.state;
    verdicts.push(step.verdict);
  }
  return { verdicts, state };
}

const INTRO = 'A drama about a lighthouse and the people who live in its shadow, told over one winter.';
const PLOT = 'The keeper pushes his brother down the stairs, and nobody ever learns of it.';
const MORE = 'In the last scene the light goes out for good.';
const OPINION = 'I like how the fog was filmed, and the oilskins look as if people had worn them.';

describe('what the warning model takes for an announcement', () => {
  const GUESS =
    'Those of you who are still on their way to the last lamp, kindly get off here and join us again afterwards.';
  const CHAT = 'I like how the fog was filmed, and the oilskins look as if people had worn them for years.';

  test('no phrase knows it', () => {
    expect(readAuthorCues(GUESS, LANGUAGES).announcement).toBeNull();
  });

  test('covers what follows at Balanced, and nothing where only marks count', () => {
    const page = [passage(INTRO), passage(GUESS), passage(PLOT), passage(MORE)];
    expect(shielded(page)).toEqual([PLOT, MORE]);
    expect(shielded(page, { level: 'marked' })).toEqual([]);
  });

  test('covers no more than two passages where nothing tells', () => {
    const page = [passage(INTRO), passage(GUESS), ...[1, 2, 3, 4].map((n) => passage(`${CHAT} (${n})`))];
    expect(shielded(page)).toEqual([`${CHAT} (1)`, `${CHAT} (2)`]);
  });

  test('begins with prose', () => {
    const page = [
      passage(INTRO),
      passage(GUESS),
      passage('Share'),
      heading('The lamp'),
      passage(PLOT),
      passage('Share'),
    ];
    expect(shielded(page)).toEqual([PLOT, 'Share']);
  });

  test.each([
    ['on a page that is not about fiction', 'Painting a stairwell', 'The wall was painted twice and is dry by now.'],
    [
      'where the author has said that there are none',
      FACTS.titles[0] ?? '',
      'This review of the drama is spoiler-free.',
    ],
  ])('is not made %s', (_, title, first) => {
    expect(shielded([passage(first), passage(GUESS), passage(PLOT)], { title })).toEqual([]);
  });

  test("is not made of the site's own synopsis", () => {
    expect(shielded([passage(INTRO), passage(GUESS, { flag: 'premise' }), passage(PLOT)])).toEqual([]);
  });

  test('gives way to an announcement in known words, at any level', () => {
    const page = [passage(INTRO), passage(GUESS), passage('Spoilers ahead!'), passage(PLOT)];
    expect(shielded(page, { level: 'marked' })).toEqual([PLOT]);
  });

  test('leaves a title its word', () => {
    const title = 'The Lantern Keeper ending explained';
    expect(shielded([passage(INTRO), passage(GUESS), passage(CHAT), passage(MORE)], { title })).toEqual(
      shielded([passage(INTRO), passage(OPINION), passage(CHAT), passage(MORE)], { title }).map((text) =>
        text === OPINION ? GUESS : text,
      ),
    );
  });

  test('makes another state than known words do', () => {
    const [one, other] = [GUESS, 'Spoilers ahead!'].map((text) => read([passage(INTRO), passage(text)]).state);
    expect(one && other && isSameState(one, other)).toBe(false);
  });
});

describe('what announces without a word that is known', () => {
  const ALARM = '🚧🚧 past this line nobody is spared 🚧🚧';

  test('signs of warning around it', () => {
    expect(shielded([passage(INTRO), passage(ALARM), passage(PLOT), passage(MORE)])).toEqual([PLOT, MORE]);
  });

  test('a row of them', () => {
    expect(shielded([passage(INTRO), passage('🚨🚨🚨🚨'), passage(PLOT)])).toEqual([PLOT]);
  });

  test('not on a page that is not about fiction', () => {
    const page = [
      passage('The wall was painted twice and is dry by now.'),
      passage(ALARM),
      passage('Mind the wet step.'),
    ];
    expect(shielded(page, { title: 'Painting a stairwell' })).toEqual([]);
  });

  test('nor where its words deny it', () => {
    expect(shielded([passage(INTRO), passage('⚠️ This review is spoiler-free ⚠️'), passage(OPINION)])).toEqual([]);
  });
});

describe('what is announced and told in one passage', () => {
  const JOKE = 'Spoiler alert: the keeper dies at the end of it. End of spoilers. Now to the music, which I liked.';

  test('ends with it', () => {
    expect(shielded([passage(INTRO), passage(JOKE), passage(OPINION)])).toEqual([JOKE]);
  });

  test('but a promise to say where it ends ends nothing', () => {
    const warning = 'Spoilers ahead, until I say "end of spoilers".';
    expect(shielded([passage(INTRO), passage(warning), passage(PLOT)])).toEqual([PLOT]);
  });
});

describe('markers in pairs', () => {
  const MARK = passage('--- spoiler ---');

  test('the second one ends what the first one opened', () => {
    expect(shielded([passage(INTRO), MARK, passage(PLOT), MARK, passage(OPINION)])).toEqual([PLOT]);
  });

  test('also where the site makes links of them', () => {
    const link = { ...MARK, isLink: true };
    expect(shielded([passage(INTRO), link, passage(PLOT), link, passage(OPINION)])).toEqual([PLOT]);
  });

  test('a warning of several words opens again', () => {
    const warning = passage('*** spoilers below ***');
    expect(shielded([passage(INTRO), warning, passage(PLOT), warning, passage(MORE)])).toContain(MORE);
  });
});

describe('a question and what it leads up to', () => {
  test('announce together', () => {
    const warning = '还没看完？那就先关掉吧。';
    expect(shielded([passage(INTRO), passage(warning), passage(PLOT)])).toEqual([PLOT]);
  });
});

describe('a page that speaks of spoilers in another sense', () => {
  test('announces nothing, though its title has the word and it speaks of an ending', () => {
    const page = [
      heading('Spoiler for the Gull 1.6: will it hold?', 1),
      passage('I have bought a rear spoiler of fibreglass, and fear that the story has a sad ending on the motorway.'),
      passage('With tape alone it is gone in the first summer, and that is the whole plot of it.'),
    ];
    expect(shielded(page, { title: 'Spoiler for the Gull 1.6: will it hold?' })).toEqual([]);
  });

  test('though its titles have the same word of fiction twice', () => {
    const titles = [
      'Rear spoiler for the series of the season',
      'Rear spoiler for the series of the season | Gull Owners',
    ];
    const page = [
      passage('I have bought a rear spoiler of fibreglass, and fear for it on the motorway in the first summer.'),
      passage('⚠️ Spoilers below ⚠️'),
      passage('With tape alone it is gone by August, and so is the paint under it.'),
    ];
    expect(shielded(page, { title: titles })).toEqual([]);
  });
});

describe("the page's own heading", () => {
  test('stays below a warning that the site put above it', () => {
    const page = [passage('This article may contain spoilers.'), heading('A winter on the rock', 1), passage(PLOT)];
    expect(shielded(page, { title: 'A winter on the rock' })).toEqual([PLOT]);
  });

  test('is no more than a heading where something was told before it', () => {
    const page = [passage('Spoilers ahead.'), passage(PLOT), heading('A winter on the rock', 1), passage(MORE)];
    expect(shielded(page, { title: 'The rock' })).toEqual([PLOT, 'A winter on the rock', MORE]);
  });

  test('is shielded where it warns and tells in one line', () => {
    const told = 'Winter spoilers: the keeper pushes his brother down the stairs and dies';
    const page = [passage('This article may contain spoilers.'), heading(told, 1), passage(MORE)];
    expect(shielded(page, { title: 'The rock' })).toEqual([told, MORE]);
  });
});

describe('a page that shows a program', () => {
  const TITLE = 'Day nine';
  const RIDDLE = passage('The ninth riddle wants the shortest way through a cave, and it took me the whole evening.');
  const WARNING = passage('Spoilers ahead!');
  const SOLUTION = 'Count the steps from behind, and throw away each way that is longer than the best so far.';

  test('warns of its solution, which is no plot', () => {
    const program = passage('const best = (cave) => { let steps = 0; return steps; };', { kind: 'code' });
    expect(shielded([RIDDLE, program, WARNING, passage(SOLUTION)], { title: TITLE })).toEqual([]);
  });

  test.each([
    ['verse', 'O keeper; keep thy light! (He kept it not.) The sea came in; the sea took all.'],
    ['strokes', '===== Part one ===== ===== Part two ====='],
  ])('%s in lines of their own are no program', (_, text) => {
    const lines = passage(text, { kind: 'code' });
    expect(shielded([RIDDLE, lines, WARNING, passage(PLOT)], { title: TITLE })).toEqual([PLOT]);
  });
});

describe('the scope of an announcement', () => {
  test('"the section below" has its own heading, which stays, and ends with the next', () => {
    const page = [
      passage(`${INTRO} Warning: the section below contains a spoiler!`),
      heading('Ending'),
      passage(PLOT),
      heading('Another matter'),
      passage(OPINION),
    ];
    expect(shielded(page)).toEqual([PLOT]);
  });

  test('"the rest" goes on over neutral headings', () => {
    const page = [
      passage('Spoilers from here on.'),
      heading('The stairs'),
      passage(PLOT),
      heading('Season 2?'),
      passage(MORE),
    ];
    expect(shielded(page)).toEqual(['The stairs', PLOT, 'Season 2?', MORE]);
  });

  test('"the rest" pauses under a safe heading of its level, and goes on after it', () => {
    const page = [
      passage('Spoilers ahead'),
      heading('The stairs'),
      passage(PLOT),
      heading('Cast'),
      passage('Noh Sang-bit plays the keeper.'),
      heading('The lamp'),
      passage(MORE),
    ];
    expect(shielded(page)).toEqual(['The stairs', PLOT, 'The lamp', MORE]);
  });

  test('"the next paragraph" covers one passage', () => {
    expect(
      shielded([passage('The next paragraph spoils the ending.'), passage(PLOT), passage('The music is lovely.')]),
    ).toEqual([PLOT]);
  });

  test.each(['Spoiler alert!', 'spoiler-alert-300x200', 'spoiler_warning.png'])(
    'a picture that says "%s" announces',
    (text) => {
      expect(shielded([passage(INTRO), passage(text, { kind: 'image' }), passage(PLOT)])).toEqual([PLOT]);
    },
  );

  test('a picture of something else announces nothing', () => {
    expect(shielded([passage(INTRO), passage('rear-spoiler-300x200.png', { kind: 'image' }), passage(MORE)])).toEqual(
      [],
    );
  });

  test('an all-clear ends it', () => {
    expect(
      shielded([
        passage('Spoilers ahead'),
        passage(PLOT),
        passage('End of spoilers.'),
        passage('The music is lovely.'),
      ]),
    ).toEqual([PLOT]);
  });

  test("the author's leave ends it", () => {
    expect(
      shielded([
        passage('Spoilers ahead'),
        passage(PLOT),
        passage("That's everything about The Lantern Keeper!"),
        passage('Credits'),
      ]),
    ).toEqual([PLOT]);
  });

  test('it ends with its article', () => {
    expect(shielded([passage('Spoilers ahead'), passage(PLOT), passage(MORE, { containers: [2] })])).toEqual([PLOT]);
  });

  test("one reader's comment does not speak for another's, nor for a reply inside it", () => {
    const comment = (text: string, ...containers: number[]): Passage =>
      passage(text, { region: 'comment', containers });
    const page = [
      comment('Spoilers ahead', 5),
      comment(PLOT, 5),
      comment('I loved the songs.', 5, 6),
      comment('So did I.', 7),
    ];
    expect(shielded(page)).toEqual([PLOT]);
  });

  describe('over a whole article', () => {
    const PRO = passage('The keeper dies for his brother', { kind: 'item' });
    const page = [
      heading('My review'),
      passage(PLOT),
      heading('What I liked'),
      PRO,
      heading('Cast'),
      passage(OPINION),
      heading('Verdict'),
      passage(MORE),
    ];

    test('covers what its author liked, and leaves the cast and the verdict', () => {
      expect(shielded([passage('This review contains spoilers.'), ...page])).toEqual([PLOT, 'What I liked', PRO.text]);
    });

    test.each([
      ['in one of its sections', [heading('Plot'), passage('Spoilers ahead'), passage(MORE)]],
      ['that a heading says', [heading('Spoilers'), passage(MORE)]],
    ])('is none %s', (_, section) => {
      const opinion = [heading('What I liked'), passage(OPINION), PRO];
      expect(shielded([passage(INTRO), ...section, ...opinion])).toEqual([MORE]);
    });
  });

  describe('of a thread is for all that is written in it', () => {
    const OPENER = 'Watch it first, then come and tell us what you made of the lantern and of the stairs.';
    const comments = [
      heading('Comments (2)'),
      passage(PLOT, { region: 'comment', containers: [2] }),
      passage(MORE, { region: 'comment', containers: [2, 3] }),
    ];

    test.each<[string, Level, Passage[], string[]]>([
      ['[Spoilers] The Lantern Keeper, episode 12: discussion', 'marked', [], [OPENER, PLOT, MORE]],
      ['The Lantern Keeper episode 12 discussion thread', 'balanced', [], [OPENER, PLOT, MORE]],
      ['The Lantern Keeper episode 12 discussion thread', 'marked', [], []],
      ['The Lantern Keeper', 'marked', [passage('This thread contains spoilers.')], [OPENER, PLOT, MORE]],
      ['[Spoilers] The Lantern Keeper S2 E8 discussion', 'marked', [], [OPENER, PLOT, MORE]],
      ['The Lantern Keeper 2x08 live discussion (spoilers)', 'marked', [], [OPENER, PLOT, MORE]],
      ['[Discussion] The Lantern Keeper, episode 8 (spoilers)', 'marked', [], [OPENER, PLOT, MORE]],
      // Of the comments alone: the author's own text is none of it.
      [
        'The Lantern Keeper: a drama review',
        'marked',
        [passage('Spoilers are welcome in the comments.')],
        [PLOT, MORE],
      ],
      ['A quiet week', 'marked', [passage('Spoilers are welcome in the comments.')], []],
      [
        'The Lantern Keeper: a drama review',
        'marked',
        [passage('This review contains spoilers. Beware of spoilers in the comments, too.')],
        [OPENER, PLOT, MORE],
      ],
      // What is no thread's is the author's own.
      ['[Spoilers] The Lantern Keeper, episode 12', 'marked', [], [OPENER]],
      ['The Lantern Keeper', 'marked', [passage('This review contains spoilers.')], [OPENER]],
    ])('%s, %s: %j', (title, level, before, expected) => {
      expect(shielded([...before, passage(OPENER), ...comments], { title, level })).toEqual(expected);
    });

    test('also where every post is an article of its own', () => {
      const title = '[Spoilers] The Lantern Keeper, episode 12: discussion';
      const posts = [passage(INTRO, { containers: [1] }), passage(PLOT, { containers: [2] })];
      expect(shielded(posts, { title })).toEqual([INTRO, PLOT]);
    });

    test('also where only the address says that it is one', () => {
      const title = '[Spoilers] I have finished The Lantern Keeper, the series';
      const url = 'https://www.reddit.com/r/dramas/comments/1abc2d/i_have_finished_it/';
      expect(shielded([passage(OPENER), ...comments], { title, url })).toEqual([OPENER, PLOT, MORE]);
      expect(shielded([passage(OPENER), ...comments], { title })).toEqual([OPENER]);
    });

    test('and tells the verdicts that rest on it from those that rest on what one comment announces', () => {
      const warned = [
        passage('Spoilers for the last episode!', { region: 'comment', containers: [4] }),
        passage(OPINION, { region: 'comment', containers: [4] }),
      ];
      const page = [passage('This thread contains spoilers.'), passage(OPENER), ...comments, ...warned];
      const told = read(page).verdicts.filter((verdict) => verdict !== null);
      expect(told.map(({ isOfThread }) => isOfThread)).toEqual([true, true, true, undefined]);
    });

    test("but one reader's comment does not speak for a thread", () => {
      const own = { region: 'comment', containers: [2] } as const;
      const warning = passage('This thread contains spoilers.', own);
      const other = passage(OPINION, { region: 'comment', containers: [3] });
      expect(shielded([passage(INTRO), warning, passage(PLOT, own), other])).toEqual([PLOT]);
    });
  });

  test('it never reaches navigation, sidebars or footers', () => {
    expect(shielded([passage('Spoilers ahead'), passage('About us', { region: 'chrome' }), passage(PLOT)])).toEqual([
      PLOT,
    ]);
  });
});

describe('headings and titles', () => {
  test('a heading that gives plot away covers what stands under it at Balanced, and nothing at Marked only', () => {
    const page = [
      passage(INTRO),
      heading('Ending Explained'),
      passage(PLOT),
      heading('A day out'),
      passage('The sets are lovely.'),
    ];
    expect(shielded(page)).toEqual([PLOT]);
    expect(shielded(page, { level: 'marked' })).toEqual([]);
  });

  test('a title that gives plot away covers the article from its start', () => {
    const page = [
      heading('The Lantern Keeper Ending Explained', 1),
      passage(INTRO),
      passage(PLOT),
      heading('Where to watch'),
      passage('On the usual service.'),
    ];
    expect(shielded(page, { title: 'The Lantern Keeper Ending Explained' })).toEqual([INTRO, PLOT]);
  });

  test("the author's own boundary wins over the title", () => {
    const page = [
      heading('The Lantern Keeper Ending Explained', 1),
      passage(INTRO),
      passage('Spoilers ahead!'),
      passage(PLOT),
    ];
    expect(shielded(page, { title: 'The Lantern Keeper Ending Explained' })).toEqual([PLOT]);
  });

  test('headings count only on a page about fiction', () => {
    const page = [
      passage('The strike of the ferry workers is over.'),
      heading('How did it end?'),
      passage('They signed at midnight.'),
    ];
    expect(shielded(page, { title: 'Ferry strike' })).toEqual([]);
  });

  test('a passage that the site flags is shielded at every level, the flag itself is not', () => {
    const page = [passage('This review may contain spoilers', { flag: 'notice' }), passage(PLOT, { flag: 'flagged' })];
    expect(shielded(page, { level: 'marked' })).toEqual([PLOT]);
  });

  test("a passage that the site's markup names a spoiler is shielded at every level", () => {
    const page = [passage(INTRO), passage(PLOT, { flag: 'named' }), passage(OPINION)];
    expect(shielded(page, { level: 'marked' })).toEqual([PLOT]);
  });

  test('where it is the warning itself, what follows is', () => {
    const page = [passage(INTRO), passage('Spoiler warning for everything below!', { flag: 'named' }), passage(PLOT)];
    expect(shielded(page, { level: 'marked' })).toEqual([PLOT]);
  });

  test('where spoilers are parts of cars, the name says nothing', () => {
    const page = [
      passage('The rear spoiler adds downforce, and the bumper is new.'),
      passage('It is bolted to the trunk lid in an hour.', { flag: 'named' }),
    ];
    expect(shielded(page)).toEqual([]);
  });
});

describe('plot that nobody announced', () => {
  const TOLD = 'She finds out that her father killed the keeper, and he is arrested.';
  const AGAIN = 'He dies in her arms, and she marries the captain.';
  const MUSIC = 'The score is by a trio from the islands, and I have had it on all week.';
  const FIRST = 'Each episode of this drama series is half an hour long, and the finale no longer than the others.';

  test('at Strict an article that tells is shielded throughout, but for its first prose', () => {
    const page = [passage(FIRST), passage(OPINION), passage(TOLD), passage(AGAIN), passage(MUSIC)];
    expect(shielded(page, { level: 'strict' })).toEqual([OPINION, TOLD, AGAIN, MUSIC]);
  });

  test('one passage that may tell makes no article that tells', () => {
    const page = [passage(FIRST), passage(OPINION), passage(TOLD), passage(MUSIC)];
    expect(shielded(page, { level: 'strict' })).toEqual([TOLD]);
  });

  test('an article whose author says that there are no spoilers is left', () => {
    const page = [passage(FIRST), passage('This review is spoiler-free.'), passage(TOLD), passage(AGAIN)];
    expect(shielded(page, { level: 'strict' })).toEqual([]);
  });

  describe('an article that narrates, which three of four passages show that tell clearly,', () => {
    const LET = 'Mina tells the captain that she knows about the letter, and he lets her go.';
    const LEFT = 'Her brother leaves the island with the money and never comes back to her.';

    test('is shielded at Balanced as well, where it tells', () => {
      const page = [FIRST, PLOT, TOLD, MUSIC, LET, LEFT, PLOT, OPINION].map((text) => passage(text));
      expect(shielded(page)).toEqual([TOLD, LET, LEFT, PLOT]);
    });

    test('is another state than one in which another article does', () => {
      const states = [2, 3].map((container) => {
        const page = [TOLD, LET, LEFT].map((text) => passage(text, { containers: [container] }));
        return read([passage(FIRST), ...page, passage(MUSIC, { containers: [4] })]).state;
      });
      const [one, other] = states;
      expect(one && other && isSameState(one, other)).toBe(false);
      expect(one && other && settledOtherwise(one, other)).toEqual(expect.arrayContaining([2, 3]));
    });

    test.each([
      ['two passages', [passage(TOLD), passage(LET), passage(MUSIC), passage(OPINION)]],
      ['three far apart', [passage(TOLD), passage(MUSIC), passage(LET), passage(OPINION), passage(LEFT)]],
      ['three under headings of their own', [passage(TOLD), heading('Two'), passage(LET), heading('3'), passage(LEFT)]],
      ['a list', [TOLD, LET, LEFT].map((text) => passage(text, { kind: 'item' }))],
      ['what stands under "Cast"', [heading('Cast'), passage(TOLD), passage(LET), passage(LEFT)]],
      ['spoiler-free reviews', [passage('This review is spoiler-free.'), passage(TOLD), passage(LET), passage(LEFT)]],
      ['several articles', [TOLD, LET, LEFT].map((text, at) => passage(text, { containers: [at + 2] }))],
    ])('%s do not make one', (_, page) => {
      expect(shielded([passage(FIRST), ...page])).toEqual([]);
    });
  });

  test.each([
    ['My review', true],
    ['Cast', false],
  ])('under "%s", what surely tells is shielded at Balanced: %s', (words, isShielded) => {
    const sold = 'He admits that he sold it, and she leaves the island.';
    const page = [passage(FIRST), heading(words), passage(TOLD), passage(sold)];
    expect(shielded(page)).toEqual(isShielded ? [sold] : []);
    expect(shielded(page, { level: 'strict' })).toContain(sold);
  });

  test('what a page says again and again is what it is about', () => {
    const about = ['this film', 'the film', 'films', 'her film', 'a film', 'that film of a director'].map((words) =>
      passage(`I went to see ${words} with my sister in the rain, and we talked about it on the way home.`),
    );
    const facts = { title: 'Harbour in the rain', level: 'strict' } as const;
    expect(shielded([...about.slice(0, 2), passage(TOLD)], facts)).toEqual([]);
    expect(shielded([...about, passage(TOLD)], facts)).toEqual([TOLD]);
  });

  test('one article that tells says nothing of another, nor of comments', () => {
    const page = [
      passage(FIRST),
      passage(TOLD),
      passage(AGAIN),
      passage(OPINION, { region: 'comment', containers: [1, 2] }),
      passage(MUSIC, { containers: [3] }),
      passage(OPINION, { containers: [3] }),
    ];
    expect(shielded(page, { level: 'strict' })).toEqual([TOLD, AGAIN]);
  });

  test('past the end of what the author warned of, what likely tells is shielded at Balanced', () => {
    const page = [passage(FIRST), passage(PLOT), passage('Spoilers ahead'), passage(TOLD), passage('End of spoilers.')];
    expect(shielded([...page, passage(PLOT), passage(MUSIC)])).toEqual([TOLD, PLOT]);
  });

  test('among comments, what likely tells is shielded at Balanced, whatever heads them', () => {
    const told = passage(PLOT, { region: 'comment', containers: [2] });
    const quiet = passage(MUSIC, { region: 'comment', containers: [3] });
    const comments = passage('4 comments', { kind: 'heading', headingLevel: 2, region: 'comment', containers: [] });
    expect(shielded([passage(FIRST), passage(PLOT), comments, told, quiet])).toEqual([PLOT]);
    expect(shielded([passage(FIRST), passage(PLOT)])).toEqual([]);
  });

  test('a headline that leads to another page is shielded at Strict where it tells', () => {
    const page = [passage(FIRST), passage(TOLD, { isLink: true }), passage(OPINION, { isLink: true })];
    expect(shielded(page, { level: 'balanced' })).toEqual([]);
    expect(shielded(page, { level: 'strict' })).toEqual([TOLD]);
  });

  test('headings of an article that tells are shielded with it at Strict, but for those before its first prose', () => {
    const page = [
      heading('Review'),
      passage(FIRST),
      heading('Verdict'),
      passage(TOLD),
      passage(AGAIN),
      heading('Music'),
    ];
    expect(shielded(page, { level: 'strict' })).toEqual(['Verdict', TOLD, AGAIN, 'Music']);
    expect(shielded(page)).toEqual([]);
  });

  test.each([
    ['Related article: Harbour Street spoilers - Mina to leave', true],
    ['Related article: the keeper to be killed off at New Year', true],
    ['Related article: where the lighthouse stands', false],
  ])(
    'under a title that tells, a heading that points to another page is shielded at Strict where it tells: %s',
    (headline, tells) => {
      const title = 'The Lantern Keeper Ending Explained';
      const page = [heading(title, 1), passage(FIRST), heading(headline, 7)];
      expect(shielded(page, { title })).toEqual([FIRST]);
      expect(shielded(page, { title, level: 'strict' })).toEqual(tells ? [FIRST, headline] : [FIRST]);
    },
  );

  test("above the author's own boundary, what the title gave away is left at Balanced only", () => {
    const title = 'The Lantern Keeper Ending Explained';
    const page = [heading(title, 1), passage(FIRST), passage(TOLD), passage('Spoilers ahead!'), passage(AGAIN)];
    expect(shielded(page, { title })).toEqual([AGAIN]);
    expect(shielded(page, { title, level: 'strict' })).toContain(TOLD);
  });
});

describe('a heading of the first level', () => {
  test('heads a section where it is not the first', () => {
    const page = [heading('Harbour', 1), passage(INTRO), heading('Who dies', 1), passage(PLOT), heading('Music', 1)];
    expect(shielded([...page, passage(OPINION)])).toEqual([PLOT]);
  });

  test("is the page's own where it is the first", () => {
    expect(shielded([heading('Plot', 1), passage(PLOT), passage(MORE)])).toEqual([]);
  });
});

describe("the page's own heading", () => {
  test.each([
    ['announces and tells in one line', 'Harbour Street spoilers: Mina to leave the island with Tam', true],
    ['announces only', 'Harbour Street: spoilers', false],
    ['names what kind of page it is', '[Spoilers] Harbour Street season finale: what we made of it', false],
  ])('%s: %s', (_, title, isShielded) => {
    const page = [heading(title, 1), passage(INTRO)];
    expect(shielded(page, { title, level: 'marked' })).toEqual(isShielded ? [title, INTRO] : [INTRO]);
  });
});

test('an aside in running text is shielded at Balanced, but sets nothing apart as marked', () => {
  const aside = 'In the last scene (spoilers ahead) the keeper pushes his brother down the stairs.';
  const page = [passage(INTRO), passage(aside), passage(OPINION)];
  expect(shielded(page)).toEqual([aside]);
  expect(shielded(page, { level: 'marked' })).toEqual([]);
});

test('states that settle verdicts alike are known as the same', () => {
  const start = startStream(FACTS);
  const told =
    'In the last episode of the drama series, with its fine cast and a plot of its own, she finds out that he killed the keeper.';
  const after = (text: string): StreamState => advance(start, passage(text)).state;
  expect(settledOtherwise(after(OPINION), start)).toEqual([]);
  expect(settledOtherwise(after('Spoilers ahead'), start)).not.toEqual([]);
  expect(settledOtherwise(after('This review is spoiler-free.'), start)).not.toEqual([]);
  expect(settledOtherwise(after(told), start)).not.toEqual([]);
});

test('states that judge alike are known as the same', () => {
  const start = startStream(FACTS);
  const once = advance(start, passage('A quiet afternoon.')).state;
  expect(isSameState(once, advance(once, passage('Another quiet afternoon.')).state)).toBe(true);
  expect(isSameState(once, advance(once, passage('Spoilers ahead')).state)).toBe(false);
});

test('a warning of a whole article makes another state than one in a section of it', () => {
  const warning = passage('This review contains spoilers.');
  const ofArticle = read([passage(INTRO), warning, heading('Two')]).state;
  const ofSection = read([passage(INTRO), heading('One'), warning, heading('Two')]).state;
  expect(isSameState(ofArticle, ofSection)).toBe(false);
});

test('what a page has said of shows and films makes another state until it is enough', () => {
  const after = (...texts: readonly string[]): StreamState =>
    read(
      texts.map((text) => passage(text)),
      { ...FACTS, titles: ['Harbour'] },
    ).state;
  const enough = 'A film, a series, a drama, an anime and a sitcom.';
  expect(isSameState(after('Her film.', 'A film.'), after('A drama.', 'A film.'))).toBe(false);
  expect(isSameState(after('Her film.', enough), after('A drama.', 'A film.', enough))).toBe(true);
});
