import { fixMarkdown } from '../../src/review/fix-markdown';
import { fixParts } from '../../src/review/fix-parts';

const EITHER = 'add 10.6.0.9, which is free, to pool web:\nips: ["10.6.0.1-10.6.0.9"]\nor:\nmaxUnavailable: 1';

test('words and what is to be pasted are told apart', () => {
  expect(fixParts(EITHER)).toEqual([
    { type: 'words', lines: ['add 10.6.0.9, which is free, to pool web:'] },
    { type: 'paste', lines: ['ips: ["10.6.0.1-10.6.0.9"]'] },
    { type: 'words', lines: ['or:'] },
    { type: 'paste', lines: ['maxUnavailable: 1'] },
  ]);
});

test('a key with something below it is pasted with it, and the indentation of a step is not', () => {
  expect(fixParts('subjects:\n  - { name: agent }')).toEqual([
    { type: 'paste', lines: ['subjects:', '  - { name: agent }'] },
  ]);
  expect(fixParts('1. write in web:\n   disable: true\n2. remove web')).toEqual([
    { type: 'words', lines: ['1. write in web:'] },
    { type: 'paste', lines: ['disable: true'] },
    { type: 'words', lines: ['2. remove web'] },
  ]);
});

test('in Markdown only what is to be pasted is a block', () => {
  expect(fixMarkdown('*Fix:*', EITHER)).toBe(
    '*Fix:* add 10.6.0.9, which is free, to pool web:\n\n```\nips: ["10.6.0.1-10.6.0.9"]\n```\n\nor:\n\n```\nmaxUnavailable: 1\n```',
  );
  expect(fixMarkdown('*Fix:*', 'name: web')).toBe('*Fix:*\n\n```\nname: web\n```');
});
