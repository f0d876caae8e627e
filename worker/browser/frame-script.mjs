/**
 * The script of the sandbox's frame. It takes the one port it is sent, and hands it to a fresh worker that runs the realm.
 * The frame inherits the page's policy, so the build puts this script's hash there; hence plain text.
 */
export const frameScript = `addEventListener('message', ({ data, ports }) => {
  const url = URL.createObjectURL(new Blob([data], { type: 'text/javascript' }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  worker.postMessage(null, ports);
}, { once: true });`;
