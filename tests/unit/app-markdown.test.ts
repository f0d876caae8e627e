import { describe, expect, it } from 'vitest';
import { renderInlineMarkdown, renderMarkdown } from '@/app/_lib/markdown';

describe('Markdown at build time', () => {
  it('renders mathematics for eyes and for screen readers', async () => {
    const html = await renderMarkdown('The partner is $target - x$.');
    expect(html).toContain("class='katex-html' aria-hidden='true'");
    expect(html).toContain("<math xmlns='http://www.w3.org/1998/Math/MathML'");
  });

  it('colours code with a variable for each theme', async () => {
    const html = await renderMarkdown('```ts\nconst a = 1;\n```');
    expect(html).toMatch(/--shiki-light:#\w+;--shiki-dark:#\w+/);
  });

  it('takes code in a language it does not know as text', async () => {
    expect(await renderMarkdown('```brainfuck\n+++\n```')).toContain('+++');
  });

  it('drops raw HTML', async () => {
    expect(await renderMarkdown('a <script>alert(1)</script> b')).toBe('<p>a alert(1) b</p>');
  });

  it('names the file and the line of a malformed formula', async () => {
    await expect(renderMarkdown('fine\n\n$\\frac{1$', 'two-sum/statement.md')).rejects.toThrow(/two-sum\/statement\.md, line 3: /);
  });

  it('leaves the paragraph out of one line', async () => {
    expect(await renderInlineMarkdown('`a` and **b**')).toBe('<code>a</code> and <strong>b</strong>');
  });

  it('writes powers of numbers in inline code as powers', async () => {
    expect(await renderInlineMarkdown('`-10^9 <= x ^ y <= 2^31 - 1`')).toBe(
      '<code>-10<sup>9</sup> &#x3C;= x ^ y &#x3C;= 2<sup>31</sup> - 1</code>',
    );
  });
});
