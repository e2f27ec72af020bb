import { useState } from 'react';
import { selfTest as runSelfTest } from '@renderer/data/safekeeping';
import { utcNow } from '@renderer/platform/clock';
import { Button } from '@renderer/ui/Button';
import { Message } from '@renderer/ui/Message';
import { backupsText, describeSelfTest } from '@shared/text/sv-backups';
import type { SelfTest } from '@shared/vault/vault';

export interface SelfTestSectionProps {
  readonly selfTest: SelfTest | null;
  /** false while there is no backup to test. */
  readonly canTest: boolean;
  readonly onDone: () => void;
}

/** A restore on trial: what it is, how the last one went, and doing it now. */
export function SelfTestSection({ selfTest, canTest, onDone }: SelfTestSectionProps) {
  const [isTesting, setTesting] = useState(false);
  const test = async (): Promise<void> => {
    if (isTesting) return;
    setTesting(true);
    await runSelfTest();
    setTesting(false);
    onDone();
  };
  return (
    <section className="panel backups-section" aria-labelledby="backups-test">
      <h2 id="backups-test">{backupsText.testTitle}</h2>
      <p className="prose">{backupsText.testHelp}</p>
      <div role="status">
        {isTesting && <p>{backupsText.testing}</p>}
        {selfTest && !isTesting && (
          <Message tone={selfTest.isGood ? 'good' : 'error'}>{describeSelfTest(selfTest, utcNow())}</Message>
        )}
      </div>
      <div className="view-actions">
        <Button isDisabled={!canTest} onPress={() => void test()}>
          {backupsText.test}
        </Button>
      </div>
    </section>
  );
}
