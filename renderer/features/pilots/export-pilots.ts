import type { Project } from '@shared/domain/project/project';

export const exportPilots = (_project: Project): Promise<void> => Promise.resolve();
