/** HTML that Markdown of this repository was rendered to while the site was built. */
export function Html({ html, className }: { html: string; className: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the text is the repository's own, and raw HTML in it is dropped
  return <div className={className} dangerouslySetInnerHTML={{ __html: html }} />;
}
