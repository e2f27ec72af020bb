import { answerOnce } from '../in-worker';
import { doExchangeJob } from './exchange-jobs';

answerOnce(doExchangeJob);
