import { useRef } from 'react';
import { appText } from '@shared/text/sv-app';
import { PalettePlace } from './PalettePlace';
import { Place } from './Place';
import { Sidebar } from './Sidebar';
import { StatusLine } from './StatusLine';
import { useRegions } from './use-regions';
import { useShortcuts } from './use-shortcuts';
import { useTopOfPlace } from './use-top-of-place';
import './app.css';

/** The window: places at the left, the place in the middle, the quiet status line below. */
export function App() {
  useShortcuts();
  useRegions();
  const content = useRef<HTMLElement>(null);
  useTopOfPlace(content);
  return (
    <div className="window">
      <a className="skip-link" href="#innehall" onClick={skipToContent}>
        {appText.skipToContent}
      </a>
      <Sidebar />
      <main ref={content} id="innehall" className="content" tabIndex={-1} data-region>
        <Place />
      </main>
      <StatusLine />
      <PalettePlace />
    </div>
  );
}

/** The address after "#" is the route, so the link moves the focus itself. */
function skipToContent(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('innehall')?.focus();
}
