/** Origins of the servers that this copy of the site was built to sync with, as tests/tools/security-policy.mjs tells them. */
export function offeredServers(): string[] {
  const told = document.querySelector('meta[name="greenroom-sync-servers"]')?.getAttribute('content') ?? '';
  return told.split(' ').filter(Boolean);
}
