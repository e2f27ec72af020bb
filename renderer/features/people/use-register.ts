import { useEffect, useState } from 'react';
import { readRegister, type Register } from '@renderer/data/safekeeping';
import type { PersonId } from '@shared/domain/ids';

/** Everything about a person, read once; undefined while it is read, null when the person is unknown. */
export function useRegister(id: PersonId): Register | null | undefined {
  const [found, setFound] = useState<{ readonly id: PersonId; readonly register: Register | null }>();
  useEffect(() => {
    let isWanted = true;
    void readRegister(id).then((register) => {
      if (isWanted) setFound({ id, register });
    });
    return () => {
      isWanted = false;
    };
  }, [id]);
  return found?.id === id ? found.register : undefined;
}
