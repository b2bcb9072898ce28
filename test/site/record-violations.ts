/**
 * Notes what the Content Security Policy of a page has blocked, from its first moment on. A plain
 * script without imports, which pages under test load before any other.
 */
const blocked: string[] = [];
(globalThis as {violations?: string[]}).violations = blocked;
document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
  blocked.push(`${violatedDirective} ${blockedURI}`);
});
