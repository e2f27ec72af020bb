import { answerCalls } from '@renderer/platform/worker-calls';
import { createSearch } from './search-jobs';

answerCalls(createSearch());
