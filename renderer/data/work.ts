/** The third door to stored data: the work beside the budget, which no start needs. */
export { useWork } from './live-work';
