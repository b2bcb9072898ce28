/**
 * The limit that the bench compares with: an element written by hand, without a library, that
 * shows what `<key-figures>` shows. It takes the markup and the style sheets of an instance that
 * the page has drawn, so both draw the same; `heading` is its one property.
 */
export function defineVanilla(name, drawn) {
  const template = document.createElement('template');
  template.content.append(...[...drawn.shadowRoot.childNodes].map((node) => node.cloneNode(true)));
  const comments = document.createTreeWalker(template.content, NodeFilter.SHOW_COMMENT);
  const markers = [];
  while (comments.nextNode()) markers.push(comments.currentNode);
  for (const marker of markers) marker.remove();
  const sheets = drawn.shadowRoot.adoptedStyleSheets;
  const textOf = (part) => (node) => node.querySelectorAll(`[part~='${part}']`);
  const texts = ['number', 'label', 'heading'].flatMap((part) =>
    [...textOf(part)(template.content)].map(({textContent}, i) => ({part, i, textContent})),
  );

  customElements.define(
    name,
    class extends HTMLElement {
      #heading;

      connectedCallback() {
        if (this.shadowRoot) return;
        const root = this.attachShadow({mode: 'open'});
        root.adoptedStyleSheets = sheets;
        const content = template.content.cloneNode(true);
        for (const {part, i, textContent} of texts) {
          textOf(part)(content)[i].textContent = textContent;
        }
        this.#heading = content.querySelector("[part~='heading']");
        root.append(content);
      }

      set heading(text) {
        this.#heading.textContent = text;
      }
    },
  );
}
