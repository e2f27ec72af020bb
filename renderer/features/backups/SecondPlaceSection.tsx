import { useState } from 'react';
import { chooseSecondPlace, forgetSecondPlace, retrySecondPlace } from '@renderer/data/safekeeping';
import { isInShell } from '@renderer/platform/platform';
import { Button } from '@renderer/ui/Button';
import { Message } from '@renderer/ui/Message';
import { backupsText, describeSecondPlace } from '@shared/text/sv-backups';
import type { SecondPlace } from '@shared/vault/vault';

export interface SecondPlaceSectionProps {
  readonly place: SecondPlace;
  readonly onChanged: () => void;
}

/** Where copies of the backups go besides: a folder elsewhere, or, in a browser, what to do instead. */
export function SecondPlaceSection({ place, onChanged }: SecondPlaceSectionProps) {
  return (
    <section className="panel backups-section" aria-labelledby="backups-second">
      <h2 id="backups-second">{backupsText.secondTitle}</h2>
      {isInShell ? (
        <ChosenPlace place={place} onChanged={onChanged} />
      ) : (
        <p className="prose">{backupsText.noPlaceInBrowser}</p>
      )}
    </section>
  );
}

function ChosenPlace({ place, onChanged }: SecondPlaceSectionProps) {
  const [isBusy, setBusy] = useState(false);
  const run = async (action: () => Promise<SecondPlace>): Promise<void> => {
    setBusy(true);
    await action();
    setBusy(false);
    onChanged();
  };
  const words = describeSecondPlace(place);
  return (
    <>
      {place.state === 'unreachable' ? (
        <Message tone="warning" isAlert>
          {words}
        </Message>
      ) : (
        <p className="prose">{words}</p>
      )}
      <div className="view-actions" aria-busy={isBusy}>
        {place.state === 'unreachable' && (
          <Button onPress={() => void run(retrySecondPlace)}>{backupsText.retry}</Button>
        )}
        <Button onPress={() => void run(chooseSecondPlace)}>
          {place.state === 'none' ? backupsText.choose : backupsText.chooseOther}
        </Button>
        {place.state !== 'none' && (
          <Button tone="quiet" onPress={() => void run(forgetSecondPlace)}>
            {backupsText.forget}
          </Button>
        )}
      </div>
    </>
  );
}
