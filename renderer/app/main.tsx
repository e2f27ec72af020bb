import { createRoot } from 'react-dom/client';
import '@renderer/ui/base.css';
import { StartGate } from './StartGate';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
createRoot(root).render(<StartGate />);
