import { useEffect, useState } from 'react';
import './View.css';

export interface LoadingProps {
  readonly label: string;
}

/** Appears only when loading takes longer than half a second, so that nothing flickers. */
export function Loading({ label }: LoadingProps) {
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setShown(true);
    }, 500);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div className="view" aria-busy="true">
      {isShown && <p className="muted">{label}</p>}
    </div>
  );
}
