import { useState } from 'react';
import { Loading } from '@renderer/ui/Loading';
import { backupsText } from '@shared/text/sv-backups';
import { restoreReviewed, reviewBackup, reviewFile, type Review } from './backup-actions';
import type { BackupRow } from './backup-rows';
import { BackupList, type ReturnTo } from './BackupList';
import { RestoreReview } from './RestoreReview';
import { useBackups } from './use-backups';
import './backups.css';

/** All backups, and in their place, when one is chosen, that one beside what there is now. */
export function BackupsView() {
  const { backups, reload } = useBackups();
  const [review, setReview] = useState<Review | null>(null);
  const [isComparing, setComparing] = useState(false);
  const [returnTo, setReturnTo] = useState<ReturnTo>(null);
  const open = async (from: ReturnTo, read: () => Promise<Review | null>): Promise<void> => {
    setComparing(true);
    setReturnTo(from);
    const found = await read();
    setComparing(false);
    setReview(found);
  };
  if (!backups) return <Loading label={backupsText.loading} />;
  if (review)
    return (
      <RestoreReview
        review={review}
        onBack={() => {
          setReview(null);
        }}
        onRestore={async () => {
          if (!(await restoreReviewed(review))) return;
          setReturnTo('title');
          setReview(null);
        }}
      />
    );
  return (
    <BackupList
      backups={backups}
      isComparing={isComparing}
      returnTo={returnTo}
      onReload={reload}
      onCompare={(row: BackupRow) => void open({ row: row.info.id }, () => reviewBackup(row))}
      onOpenFile={() => void open('file', reviewFile)}
    />
  );
}
