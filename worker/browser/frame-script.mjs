/**
 * The script of the sandbox's frame. It takes two ports: the first goes to a fresh worker that runs the realm; on the second
 * the frame itself answers, which shows that its process lives, however busy the worker is.
 * The frame inherits the page's policy, so the build puts this script's hash there; hence plain text.
 */
export const frameScript = `addEventListener('message', ({ data, ports: [realm, pulse] }) => {
  const url = URL.createObjectURL(new Blob([data], { type: 'text/javascript' }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  worker.postMessage(null, [realm]);
  pulse.onmessage = () => pulse.postMessage(null);
}, { once: true });`;
