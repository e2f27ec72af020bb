/** The third door to stored data: the work beside the budget, which no start needs. */
export { useWork } from './live-work';
export { findInProject, prepareSearch } from './search/search';
export type { Found } from './search/search-index';
export { findTracked, listTracked } from './repositories/tracked-repository';
export { useRecordSteps } from './live-record-steps';
