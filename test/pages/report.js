/**
 * Loaded after record.js by pages of another origin, which tests cannot look into: says, whenever
 * it is asked, how the page is read and what its reader sees. ASCII only, since the page around may
 * be in any encoding.
 */
(() => {
  const heights = new Map();
  let isPressed = false;

  addEventListener('message', ({data, source}) => {
    // A frame page says how high it is.
    if (data.type === 'cooperation-widgets:height') heights.set(source, data.height);
    // Asked again and again, since buttons come with their widget.
    if (data.press && !isPressed) {
      const buttons = [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => [
        ...(shadowRoot?.querySelectorAll('button') ?? []),
      ]);
      const button = buttons.find(({textContent}) => textContent === data.press);
      button?.click();
      isPressed = button !== undefined;
    }
    if (data !== 'report') return;
    const widgets = [...document.querySelectorAll(':not(:not(:defined))')]
      .filter(({localName, shadowRoot}) => localName.includes('-') && shadowRoot)
      .map(({localName, shadowRoot}) => ({
        tag: localName,
        text: shadowRoot.textContent.replace(/\s+/g, ' ').trim(),
      }));
    source.postMessage(
      {
        characterSet: document.characterSet,
        errors: window.record.errors,
        said: window.record.said,
        violations: window.record.violations,
        widgets,
        text: document.body?.innerText ?? '',
        isLoaded: document.readyState === 'complete',
        framesThatReport: [...document.querySelectorAll('iframe')].map(
          ({contentWindow}) => heights.get(contentWindow) > 200,
        ),
      },
      '*',
    );
  });
})();
