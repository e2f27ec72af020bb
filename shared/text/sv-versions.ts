export const versionText = {
  changeStatus: 'Ändra status',
  markAs: (status: string): string => `Märk som ${status.toLowerCase()}`,
  approvedLocks: 'låser versionen',
  copyOf: (name: string): string => (name.endsWith('(kopia)') ? name : `${name} (kopia)`),
} as const;
