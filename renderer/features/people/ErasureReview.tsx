import { useEffect, useState } from 'react';
import { me } from '@renderer/data';
import { erasePerson, listBackups, type Register } from '@renderer/data/safekeeping';
import { Button } from '@renderer/ui/Button';
import { ChangeTable } from '@renderer/ui/ChangeTable';
import { Checkbox } from '@renderer/ui/Checkbox';
import { Dialog } from '@renderer/ui/Dialog';
import { Loading } from '@renderer/ui/Loading';
import { Message } from '@renderer/ui/Message';
import { ViewHeader } from '@renderer/ui/ViewHeader';
import type { PersonId } from '@shared/domain/ids';
import { appText } from '@shared/text/sv-app';
import { groupChanges } from '@shared/text/sv-changes';
import {
  describeErasure,
  describeErasureProblem,
  describeStays,
  erasureText,
  peopleText,
} from '@shared/text/sv-people';
import { useRegister } from './use-register';

export interface ErasureReviewProps {
  readonly id: PersonId;
  readonly onBack: () => void;
}

interface BackupCounts {
  readonly here: number;
  readonly second: number;
}

/** How many backups an erasure goes through. */
function useBackupCounts(): BackupCounts | undefined {
  const [counts, setCounts] = useState<BackupCounts>();
  useEffect(() => {
    let isWanted = true;
    void listBackups().then((listed) => {
      const { here, second } = listed.ok ? listed.value : { here: [], second: [] };
      if (isWanted) setCounts({ here: here.length, second: second.length });
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return counts;
}

/** What an erasure does, in words and text by text; nothing is done before it is confirmed. */
export function ErasureReview({ id, onBack }: ErasureReviewProps) {
  const register = useRegister(id);
  const backups = useBackupCounts();
  if (register === undefined || !backups) return <Loading label={appText.loading} />;
  if (register === null) {
    const back = <Button onPress={onBack}>{peopleText.back}</Button>;
    return <ViewHeader title={appText.missingTitle} actions={back} takesFocus />;
  }
  const { extract } = register;
  return (
    <div className="view">
      <ViewHeader title={erasureText.title(extract.contact.name)} state={erasureText.state} takesFocus />
      <section className="panel people-section prose">
        <h2>{erasureText.whatHappens}</h2>
        <Sentences of={describeErasure(extract, backups, id === me())} />
      </section>
      <MentionedTexts register={register} />
      <section className="panel people-section prose">
        <h2>{erasureText.stays}</h2>
        <Sentences of={describeStays(extract)} />
      </section>
      <Confirmation id={id} name={extract.contact.name} onBack={onBack} />
    </div>
  );
}

function Sentences({ of }: { readonly of: readonly string[] }) {
  return (
    <ul className="people-list">
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function MentionedTexts({ register: { extract, names } }: { readonly register: Register }) {
  const groups = groupChanges(extract.mentions, names);
  return (
    <section className="panel people-section">
      <h2>{erasureText.mentions}</h2>
      {groups.length === 0 ? (
        <p className="prose">{erasureText.noMentions}</p>
      ) : (
        <>
          <p className="prose">{erasureText.mentionsHelp}</p>
          <ChangeTable
            label={erasureText.mentions}
            groups={groups}
            beforeHead={erasureText.before}
            afterHead={erasureText.after}
          />
          <p className="prose muted">{erasureText.partOfName}</p>
        </>
      )}
    </section>
  );
}

interface ConfirmationProps extends ErasureReviewProps {
  readonly name: string;
}

/** There is no way back, so it takes a tick and a button. */
function Confirmation({ id, name, onBack }: ConfirmationProps) {
  const [isRead, setRead] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState<string>();
  const erase = async (): Promise<void> => {
    setWorking(true);
    setProblem(undefined);
    const done = await erasePerson(id);
    // When it is done the window starts anew by itself.
    if (done.ok) return;
    setWorking(false);
    setProblem(describeErasureProblem(done.error));
  };
  return (
    <section className="people-confirm">
      <Message tone="warning">{erasureText.noUndo}</Message>
      <Checkbox isSelected={isRead} onChange={setRead} isDisabled={isWorking}>
        {erasureText.confirm}
      </Checkbox>
      {problem !== undefined && (
        <Message tone="error" isAlert>
          {problem}
        </Message>
      )}
      <div className="view-actions">
        <Button tone="danger" isDisabled={!isRead || isWorking} onPress={() => void erase()}>
          {erasureText.erase(name)}
        </Button>
        <Button isDisabled={isWorking} onPress={onBack}>
          {erasureText.cancel}
        </Button>
      </div>
      {/* In the way on purpose: a change made meanwhile would not be in the files that the window starts from. */}
      <Dialog title={erasureText.working} isOpen={isWorking} onClose={() => undefined}>
        <p>{erasureText.workingHelp}</p>
      </Dialog>
    </section>
  );
}
