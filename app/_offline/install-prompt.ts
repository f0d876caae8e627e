// Browsers that can install a site say so by an event, which is held here until the person asks for it in the settings.
import { create } from 'zustand';

interface InstallPrompt extends Event {
  prompt(): Promise<void>;
}

const useHeld = create<{ prompt: InstallPrompt | undefined }>()(() => ({ prompt: undefined }));

export function catchInstallPrompt(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault(); // no banner of the browser's own
    useHeld.setState({ prompt: event as InstallPrompt });
  });
  addEventListener('appinstalled', () => useHeld.setState({ prompt: undefined }));
}

/** Asks the browser to install the site; nothing where it cannot, or has done so. */
export function useInstall(): (() => void) | undefined {
  const { prompt } = useHeld();
  if (!prompt) return undefined;
  return () => {
    useHeld.setState({ prompt: undefined }); // a prompt works once
    void prompt.prompt();
  };
}
