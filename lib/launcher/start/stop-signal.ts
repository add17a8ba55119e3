const REPEAT_MS = 1000;

/**
 * Turns what asks us to end into two calls: `onStop` the first time, `onForce` when asked again. At a terminal npm
 * passes on what the terminal has sent to us already: a repetition within a second is the same request.
 */
export function onStopSignal(onStop: () => void, onForce: () => void): void {
  let first = 0;
  const ask = () => {
    if (first === 0) {
      first = Date.now();
      onStop();
    } else if (Date.now() - first > REPEAT_MS) onForce();
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, ask);
  // npm may be killed without a chance to pass it on.
  if (process.env["npm_lifecycle_event"]) {
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      ask();
    }, 1000);
    watch.unref();
  }
}
