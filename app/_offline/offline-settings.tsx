import { useInstall } from './install-prompt';
import { type Keeping, sizeText, useOffline } from './offline';

/** Whether the site is kept on this device, what that takes, and the way to change it; and Install, where the browser can. */
export function OfflineSettings() {
  const { keeping } = useOffline();
  const install = useInstall();
  return (
    <>
      <div className="flex min-h-8 items-center justify-between gap-4">
        <p>{describeKeeping(keeping)}</p>
        <KeepButton keeping={keeping} />
      </div>
      {install && (
        <div className="flex min-h-8 items-center justify-between gap-4">
          <p>Open Greenroom in a window of its own.</p>
          <button type="button" className="button" onClick={install}>
            Install
          </button>
        </div>
      )}
    </>
  );
}

function KeepButton({ keeping }: { keeping: Keeping }) {
  switch (keeping.state) {
    case 'off':
    case 'failed':
      return (
        <button type="button" className="button" onClick={async () => (await import('./registration')).keepOffline(keeping.size)}>
          Keep on this device
        </button>
      );
    case 'announced':
    case 'fetching':
    case 'kept':
      return (
        <button type="button" className="button" onClick={async () => (await import('./registration')).forgetOffline(keeping.size)}>
          {keeping.state === 'kept' ? 'Remove' : 'Don’t keep it'}
        </button>
      );
    case 'unknown':
    case 'unsupported':
      return null;
    default:
      return keeping satisfies never;
  }
}

function describeKeeping(keeping: Keeping): string {
  switch (keeping.state) {
    case 'unknown':
      return 'Needs the network.';
    case 'unsupported':
      return 'Needs the network: this browser cannot keep a site on the device.';
    case 'announced':
    case 'fetching':
      return `Being kept on this device: ${sizes(keeping)}.`;
    case 'kept':
      return `Works without a network. Kept on this device: ${sizeText(keeping.size.stored)}.`;
    case 'off':
      return `Needs the network. To keep it on this device takes ${sizes(keeping)}.`;
    case 'failed':
      return `Needs the network. ${keeping.reason} It takes ${sizes(keeping)}.`;
    default:
      return keeping satisfies never;
  }
}

function sizes({ size }: Extract<Keeping, { size: unknown }>): string {
  return `${sizeText(size.fetched)} to fetch and ${sizeText(size.stored)} of storage`;
}
