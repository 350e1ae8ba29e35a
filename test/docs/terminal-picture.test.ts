import { terminalPicture } from './terminal-picture';

const session = {
  command: 'check <all> & more',
  output: '\u001b[1m\u001b[31merror\u001b[39m\u001b[22m: "a" < b\n\n  \u001b[2mwhy:\u001b[22m so\n',
  status: 1,
};

function texts(svg: string): readonly string[] {
  return [...svg.matchAll(/<text x="20"[^>]*>(.*)<\/text>/g)].map(([, inside = '']) =>
    inside.replaceAll(/<[^>]*>/g, ''),
  );
}

test('a picture of a terminal has every line of it as text, and its words as the description', () => {
  const svg = terminalPicture(session);
  expect(texts(svg)).toEqual(['$ check &lt;all&gt; &amp; more', 'error: &quot;a&quot; &lt; b', '  why: so']);
  expect(svg).toContain('<title id="title">check &lt;all&gt; &amp; more ends with status 1</title>');
  expect(svg).toContain(`<desc id="description">${[...texts(svg).slice(0, 2), '', '  why: so'].join('\n')}</desc>`);
});

test('colours of a terminal are classes, and a code that has none is told', () => {
  const svg = terminalPicture(session);
  expect(svg).toContain('<tspan class="bold red">error</tspan>');
  expect(svg).toContain('  <tspan class="faint">why:</tspan> so');
  expect(() => terminalPicture({ ...session, output: '\u001b[45mpink' })).toThrow('the code 45');
});
