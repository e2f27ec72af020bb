import { useEffect, useRef } from 'react';
import { showBackups } from '@renderer/data/safekeeping';
import { isInShell } from '@renderer/platform/platform';
import { utcNow } from '@renderer/platform/clock';
import { Button } from '@renderer/ui/Button';
import { EmptyState } from '@renderer/ui/EmptyState';
import { MenuButton } from '@renderer/ui/MenuButton';
import { Message } from '@renderer/ui/Message';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import {
  backupsText,
  describeBackups,
  describeDamaged,
  describeSnapshotProblem,
} from '@shared/text/sv-backups';
import { takeBackup } from './backup-actions';
import type { BackupRow } from './backup-rows';
import { BackupTable } from './BackupTable';
import { SecondPlaceSection } from './SecondPlaceSection';
import { SelfTestSection } from './SelfTestSection';
import type { Backups } from './use-backups';

// Exporting is loaded when it is first used.
const exporting = () => import('./export-everything');

/** Where the focus goes when the list comes back: to a backup's row, to the file button, to the title, or nowhere. */
export type ReturnTo = { readonly row: string } | 'file' | 'title' | null;

export interface BackupListProps {
  readonly backups: Backups;
  readonly isComparing: boolean;
  readonly returnTo: ReturnTo;
  readonly onReload: () => void;
  readonly onCompare: (row: BackupRow) => void;
  readonly onOpenFile: () => void;
}

/** The backups day by day, what can be done with all of them, the second place and the self-test. */
export function BackupList(props: BackupListProps) {
  const { backups, isComparing, returnTo, onReload, onCompare, onOpenFile } = props;
  const { rows, days, damaged, selfTest, problem } = backups;
  const now = utcNow();
  const newest = rows[0]?.info.at ?? null;
  return (
    <div className="view">
      <ViewHeader
        title={backupsText.title}
        state={describeBackups({ newest, count: rows.length, days: days.length, selfTest }, now)}
        actions={<MainActions />}
        takesFocus={returnTo === 'title'}
      />
      {problem && (
        <Message tone="error" isAlert>
          <p>{describeSnapshotProblem(problem)}</p>
          <Button onPress={onReload}>{backupsText.retry}</Button>
        </Message>
      )}
      {damaged.length > 0 && <Message tone="warning">{describeDamaged(damaged)}</Message>}
      {rows.length > 0 && (
        <BackupTable
          days={days}
          now={now}
          focusedId={typeof returnTo === 'object' ? (returnTo?.row ?? null) : null}
          onCompare={onCompare}
        />
      )}
      {rows.length === 0 && !problem && <NoBackups />}
      <Foot takesFocus={returnTo === 'file'} onOpenFile={onOpenFile} />
      <p className="visually-hidden" role="status">
        {isComparing && backupsText.comparing}
      </p>
      <div className="backups-more">
        <SecondPlaceSection place={backups.second} onChanged={onReload} />
        <SelfTestSection selfTest={selfTest} canTest={rows.length > 0} onDone={onReload} />
      </div>
    </div>
  );
}

function MainActions() {
  return (
    <>
      <Button tone="primary" onPress={() => void takeBackup()}>
        {backupsText.take}
      </Button>
      <MenuButton
        label={backupsText.exportAll}
        choices={[
          {
            id: 'xlsx',
            label: backupsText.exportWorkbook,
            onChoose: () => void exporting().then((all) => all.exportEverythingWorkbook()),
          },
          {
            id: 'json',
            label: backupsText.exportJson,
            onChoose: () => void exporting().then((all) => all.exportEverythingJson()),
          },
        ]}
      />
    </>
  );
}

function NoBackups() {
  return (
    <EmptyState title={backupsText.emptyTitle}>
      <p>{backupsText.emptyHelp}</p>
      <p className="muted">{backupsText.emptyHelp2}</p>
    </EmptyState>
  );
}

interface FootProps {
  readonly takesFocus: boolean;
  readonly onOpenFile: () => void;
}

function Foot({ takesFocus, onOpenFile }: FootProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <div className="view-actions no-print">
      <Button ref={button} onPress={onOpenFile}>
        {backupsText.openFile}
      </Button>
      {isInShell && <Button onPress={() => void showBackups()}>{backupsText.show}</Button>}
    </div>
  );
}
