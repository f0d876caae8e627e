// Runs on the page: one hidden frame per realm. The frame has an opaque origin and a CSP that lets nothing out; the
// worker inside runs the person's code. Ports go straight from the judge worker into it.
import { source as realmSource } from '../generated/realm';
import { frameScript } from './frame-script.mjs';

const CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval' blob:; worker-src blob:";

const WORKER_SCRIPT = `addEventListener('message', ({ ports }) => { (${realmSource})(ports[0]); }, { once: true });`;

export interface Frame {
  /** Ends the realm, whatever runs in it. */
  remove(): void;
  /** False once something else has removed it. */
  isThere(): boolean;
}

/** Opens a realm that speaks on the other end of `realm`, its first message being `ready`; its frame answers on that of `pulse`. */
export function openFrame(realm: MessagePort, pulse: MessagePort): Frame {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}"><script>${frameScript}</script>`;
  frame.hidden = true;
  frame.title = 'Sandbox of the judge';
  frame.addEventListener('load', () => frame.contentWindow?.postMessage(WORKER_SCRIPT, '*', [realm, pulse]), { once: true });
  document.body.append(frame);
  return { remove: () => frame.remove(), isThere: () => frame.isConnected };
}
