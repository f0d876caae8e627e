// Markdown to HTML while the site is built: statements and editorials reach the browser as plain HTML, and no
// Markdown, math or highlighting library is shipped. For server components only.
import rehypeShiki from '@shikijs/rehype';
import type { Element, ElementContent, Root } from 'hast';
import rehypeKatex from 'rehype-katex';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkRehype) // drops raw HTML
  .use(rehypeKatex, { strict: 'error' }) // visible mathematics and MathML for screen readers
  .use(superscriptPowers)
  .use(prefixLinks)
  .use(rehypeShiki, {
    themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    defaultColor: false, // colours as variables; globals.css chooses
    colorReplacements: { '#66707b': '#57606a' }, // comments, which are too faint on the page's sunken grey
    langs: ['typescript', 'python'],
    lazy: true,
    fallbackLanguage: 'text',
  })
  .use(rehypeStringify, { quote: "'" }) // pages and faces carry the HTML in JSON, where a " would be escaped
  .freeze();

/**
 * A document: paragraphs, lists, tables, code, mathematics.
 * @param where named in errors, as in `two-sum/statement.md`
 * @throws Error when a formula is malformed
 */
export async function renderMarkdown(markdown: string, where = 'Markdown'): Promise<string> {
  const file = await processor.process(markdown);
  const [problem] = file.messages;
  if (problem) throw new Error(`${where}, line ${problem.line ?? '?'}: ${problem.reason}`, { cause: problem.cause });
  return String(file);
}

/** One line of text, as in constraints, hints and explanations: no paragraph around it. */
export async function renderInlineMarkdown(markdown: string, where?: string): Promise<string> {
  const html = (await renderMarkdown(markdown, where)).trim();
  const inner = html.replace(/^<p>/, '').replace(/<\/p>$/, '');
  return html.startsWith('<p>') && !inner.includes('<p>') ? inner : html;
}

/** `10^5` in inline code becomes 10⁵, as bounds are written everywhere; variables keep their ^. */
function superscriptPowers() {
  return (root: Root) =>
    visitElements(root, (element, parent) => {
      if (element.tagName !== 'code' || (parent.type === 'element' && parent.tagName === 'pre')) return;
      element.children = element.children.flatMap((child) => (child.type === 'text' ? withPowers(child.value) : [child]));
    });
}

function withPowers(text: string): ElementContent[] {
  return text.split(/(?<=\b\d+)\^(\d+)/).flatMap((part, i): ElementContent[] => {
    if (part === '') return [];
    const value = { type: 'text' as const, value: part };
    return [i % 2 === 0 ? value : { type: 'element', tagName: 'sup', properties: {}, children: [value] }];
  });
}

/** Links that start at the site's root must also work where the site lies under a base path. */
function prefixLinks() {
  const base = (process.env.GREENROOM_BASE_PATH ?? '').replace(/\/+$/, '');
  return (root: Root) =>
    visitElements(root, ({ tagName, properties }) => {
      if (tagName === 'a' && typeof properties.href === 'string' && properties.href.startsWith('/'))
        properties.href = base + properties.href;
    });
}

function visitElements(parent: Root | Element, visit: (element: Element, parent: Root | Element) => void): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    visit(child, parent);
    visitElements(child, visit);
  }
}
