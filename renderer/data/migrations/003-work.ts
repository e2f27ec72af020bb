import type { Migration } from './migration';

/** What the work is followed in beside the budget. New tables only: what was there stays as it was. */
export const work: Migration = {
  version: 3,
  stores: {
    parts: 'id, projectId',
    activities: 'id, projectId',
    initiatives: 'id, projectId',
    pilots: 'id, projectId',
    indicators: 'id, projectId',
    measurements: 'id, projectId',
    evaluations: 'id, projectId',
    actors: 'id, projectId',
  },
};
