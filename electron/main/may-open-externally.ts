/** The web hosts and mail domains that a link in the app may hand over to the system. There are none yet. */
export const EXTERNAL_HOSTS: readonly string[] = [];

const ADDRESS = /^[^\s@,;?&%]+@([^\s@,;?&%]+)$/;

/** True for https: pages and plain mailto: addresses whose host is on the list; everything else stays closed. */
export function mayOpenExternally(url: string, hosts: readonly string[] = EXTERNAL_HOSTS): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, pathname, search, username, password } = new URL(url);
  if (protocol === 'https:') return username === '' && password === '' && hosts.includes(host);
  if (protocol !== 'mailto:' || search !== '') return false;
  const domain = ADDRESS.exec(pathname)?.[1];
  return domain !== undefined && hosts.includes(domain.toLowerCase());
}
