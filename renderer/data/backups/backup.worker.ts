import { answerOnce } from '../in-worker';
import { doBackupJob } from './backup-jobs';

answerOnce(doBackupJob);
