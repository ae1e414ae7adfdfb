import { describe, expect, test } from 'vitest';
import { InputError, readInspectArguments } from '../../scripts/inspect-arguments';

describe('the command line of inspect', () => {
  test('asks for the level Balanced and a reader who has watched nothing, where it says no more', () => {
    expect(readInspectArguments(['page.html'])).toEqual({
      file: 'page.html',
      url: null,
      level: 'balanced',
      show: null,
      aliases: [],
      episodes: null,
      progress: { kind: 'none' },
      json: false,
    });
  });

  test('may say it all', () => {
    const line =
      'page.html --url https://a.example/x --level strict --show Tides --alias 조수 --alias Ebb --episodes 12 --watched S2E3 --json';
    expect(readInspectArguments(line.split(' '))).toEqual({
      file: 'page.html',
      url: 'https://a.example/x',
      level: 'strict',
      show: 'Tides',
      aliases: ['조수', 'Ebb'],
      episodes: 12,
      progress: { kind: 'upTo', season: 2, episode: 3 },
      json: true,
    });
  });

  test.each([
    ['S1E6', { kind: 'upTo', season: 1, episode: 6 }],
    ['s02e011', { kind: 'upTo', season: 2, episode: 11 }],
    ['E6', { kind: 'upTo', season: 1, episode: 6 }],
    ['finished', { kind: 'finished' }],
    ['Finished', { kind: 'finished' }],
  ])('reads --watched %s', (watched, progress) => {
    expect(readInspectArguments(['page.html', '--watched', watched]).progress).toEqual(progress);
  });

  test.each([
    ['no page', [], 'Which page?'],
    ['two pages', ['a.html', 'b.html'], 'One page at a time, not 2.'],
    [
      'an unknown level',
      ['a.html', '--level', 'hard'],
      'No such level: hard. The levels are marked, balanced, strict.',
    ],
    ['an unknown option', ['a.html', '--loud'], "Unknown option '--loud'"],
    ['an option without its value', ['a.html', '--show'], "Option '--show <value>' argument missing"],
    ['episode 0', ['a.html', '--watched', 'E0'], '--watched takes S1E6, E6 or finished, not "E0".'],
    ['season 0', ['a.html', '--watched', 'S0E1'], '--watched takes S1E6, E6 or finished, not "S0E1".'],
    ['a season alone', ['a.html', '--watched', 'S2'], '--watched takes S1E6, E6 or finished, not "S2".'],
    ['a bare number', ['a.html', '--watched', '6'], '--watched takes S1E6, E6 or finished, not "6".'],
    ['no watched at all', ['a.html', '--watched', ''], '--watched takes S1E6, E6 or finished, not "".'],
    ['no episodes', ['a.html', '--episodes', '0'], '--episodes takes a number from 1 to 9999, not "0".'],
    ['half an episode', ['a.html', '--episodes', '1.5'], '--episodes takes a number from 1 to 9999, not "1.5".'],
    ['an empty title', ['a.html', '--show', ' '], '--show takes a title, not " ".'],
    ['an empty alias', ['a.html', '--alias', '…'], '--alias takes a title, not "…".'],
    ['a path for an address', ['a.html', '--url', '/x'], '--url takes an http or https address, not "/x".'],
    ['a file address', ['a.html', '--url', 'file:///x'], '--url takes an http or https address, not "file:///x".'],
  ])('refuses %s in one line', (_, argv, message) => {
    const ask = () => readInspectArguments(argv);
    expect(ask).toThrow(InputError);
    expect(ask).toThrow(message);
    expect(ask).toThrow(/^[^\n]+$/);
  });
});
