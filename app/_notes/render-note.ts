// A person's note to HTML, in the browser. A note may come from a file that somebody else wrote, so nothing in it acts:
// raw HTML is dropped, what Markdown makes is sanitised, pictures are left out, and KaTeX trusts no command.
import type { Element, Root } from 'hast';
import rehypeKatex from 'rehype-katex';
import rehypeSanitize, { defaultSchema, type Options } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const schema: Options = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img'), // would ask another host
  attributes: { ...defaultSchema.attributes, code: [['className', /^language-./, 'math-inline', 'math-display']] },
};

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkRehype) // drops raw HTML
  .use(rehypeSanitize, schema)
  .use(linksOpenBeside)
  .use(rehypeKatex, { trust: false, strict: 'ignore', maxSize: 20, maxExpand: 200 }) // a malformed formula is shown in red
  .use(rehypeStringify)
  .freeze();

export function renderNote(markdown: string): string {
  return String(processor.processSync(markdown));
}

/** A link out of a note leaves the page with its code where it is. */
function linksOpenBeside() {
  return (root: Root) => visit(root);
}

function visit(parent: Root | Element): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const { tagName, properties } = child;
    if (tagName === 'a' && /^https?:/i.test(String(properties.href)))
      Object.assign(properties, { target: '_blank', rel: ['noopener', 'noreferrer'] });
    visit(child);
  }
}
