// Runs on the page: one hidden frame per realm. The frame has an opaque origin and a CSP that lets nothing out; the
// worker inside runs the person's code. Ports go straight from the judge worker into it.
import { source as realmSource } from '../generated/realm';

const CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:";

/** Takes the one port it is sent, and hands it to a fresh worker that runs the realm. */
const FRAME_SCRIPT = `addEventListener('message', ({ data, ports }) => {
  const url = URL.createObjectURL(new Blob([data], { type: 'text/javascript' }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  worker.postMessage(null, ports);
}, { once: true });`;

const WORKER_SCRIPT = `addEventListener('message', ({ ports }) => { (${realmSource})(ports[0]); }, { once: true });`;

export interface Frame {
  /** Ends the realm, whatever runs in it. */
  remove(): void;
}

/** Opens a realm that speaks on the other end of `port`; its first message is \`ready\`. */
export function openFrame(port: MessagePort): Frame {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}"><script>${FRAME_SCRIPT}</script>`;
  frame.hidden = true;
  frame.title = 'Sandbox of the judge';
  frame.addEventListener('load', () => frame.contentWindow?.postMessage(WORKER_SCRIPT, '*', [port]), { once: true });
  document.body.append(frame);
  return { remove: () => frame.remove() };
}
