import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

export interface SwedishKitProps {
  readonly children: ReactNode;
}

/** The UI kit's own hidden words ("Stäng") in Swedish, whatever the computer's language. */
export function SwedishKit({ children }: SwedishKitProps) {
  return <I18nProvider locale="sv-SE">{children}</I18nProvider>;
}
