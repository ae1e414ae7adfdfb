import { expect, test } from 'vitest';
import { joinSentences, splitSentences } from '../../src/detect/sentences';

const sentencesOf = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, string[]]>([
  ['One. Two!', ['One.', 'Two!']],
  ['It rates 12.5 of 20, says Dr. Noh.', ['It rates 12.5 of 20, says Dr. Noh.']],
  ['Beware (spoilers!!) if you go on.', ['Beware (spoilers!!) if you go on.']],
  ['ネタバレ注意！「帰るね。」と言った。終わり', ['ネタバレ注意！', '「帰るね。」', 'と言った。', '終わり']],
  ['有劇透。請離開！', ['有劇透。', '請離開！']],
  ['ระวังสปอยล์ พระเอกตาย', ['ระวังสปอยล์', 'พระเอกตาย']],
  ['เงียบ ๆ ดี', ['เงียบ ๆ', 'ดี']],
  ['ดู Lantern จบแล้ว', ['ดู Lantern จบแล้ว']],
  ['first line\n second line', ['first line', 'second line']],
])('%s', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test.each<[string, number, string[]]>([
  ['One. Two! Three? Four.', 8, ['One. Two!', 'Three? Four.']],
  ['One. Two! Three?', 8, ['One. Two!', 'Three?']],
  ['One. Two!', 1, ['One.', 'Two!']],
  ['', 8, []],
])('"%s" in stretches of %i signs', (text, least, stretches) => {
  const joined = joinSentences(splitSentences(text), least);
  expect(joined.map(({ start, end }) => text.slice(start, end))).toEqual(stretches);
});
