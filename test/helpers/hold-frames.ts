/** Keeps a page before its next frame, so that many tests can look at what comes before it. */

/** Keeps back whatever asks for a frame from now on; `release()` lets it have one. */
export function holdFrames(): {release(): void} {
  const {requestAnimationFrame} = window;
  const held: FrameRequestCallback[] = [];
  window.requestAnimationFrame = (callback) => held.push(callback);
  return {
    release() {
      window.requestAnimationFrame = requestAnimationFrame;
      for (const callback of held.splice(0)) requestAnimationFrame(callback);
    },
  };
}
