/** Loaded first by test pages: records what goes wrong in them, and what is said in their console. */
(() => {
  const record = {violations: [], errors: [], said: []};
  window.record = record;
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
    // Some engines look for an icon in frames as well.
    if (!/favicon/.test(blockedURI)) record.violations.push(`${effectiveDirective}: ${blockedURI}`);
  });
  addEventListener('error', ({message}) => record.errors.push(message), true);
  addEventListener('unhandledrejection', ({reason}) => record.errors.push(String(reason)));
  for (const level of ['info', 'warn', 'error']) {
    const say = console[level];
    console[level] = (...parts) => {
      record.said.push(`${level}: ${parts.join(' ')}`);
      // Expected; the tests report it if not.
      if (level === 'error') say.apply(console, parts);
    };
  }
})();
