import dgram from 'node:dgram';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Stands in the reference of two-sum's tests only, so that whoever shows it has seen what is hidden. */
export const CANARY = 'pairsWithSum';

/** What an attack would reach if it got out: listeners on loopback, and a file. */
export interface Traps {
  tcpPort: number;
  udpPort: number;
  marker: string;
  /** What has been reached since the last call, in words. */
  sprung(): string[];
  close(): Promise<void>;
}

export async function setTraps(): Promise<Traps> {
  let reached: string[] = [];
  const tcp = net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (data) => reached.push(`tcp: ${String(data).split('\r\n', 1)[0]}`));
    reached.push('tcp: a connection');
  });
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  const udp = dgram.createSocket('udp4', (data) => reached.push(`udp: ${data.length} bytes`));
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve));
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-traps-'));
  const marker = join(folder, 'marker');
  const traces = traceFiles();
  return {
    tcpPort: (tcp.address() as AddressInfo).port,
    udpPort: udp.address().port,
    marker,
    sprung() {
      const files = [
        existsSync(marker) ? 'the marker file was written' : [],
        traceFiles() > traces ? 'a trace file was written' : [],
      ].flat();
      const all = [...reached, ...files];
      reached = [];
      rmSync(marker, { force: true });
      return all;
    },
    async close() {
      rmSync(folder, { recursive: true });
      udp.close();
      await new Promise((resolve) => tcp.close(resolve));
    },
  };
}

// Node's trace events write beside wherever the process runs.
function traceFiles(): number {
  return [tmpdir(), process.cwd()].flatMap((folder) => readdirSync(folder)).filter((name) => name.startsWith('node_trace.')).length;
}
