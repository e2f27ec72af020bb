import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that React can do for a keystroke: one controlled field on an empty page. */
function LoneInput() {
  const [text, setText] = useState('');
  return <input aria-label="Belopp" value={text} onChange={(event) => setText(event.target.value)} />;
}

createRoot(document.getElementById('root')!).render(<LoneInput />);
