import type { ReactNode } from 'react';

/** Two thirds for what is read, one third for what helps; one below the other on a small screen. */
export function Columns({ main, aside, asideFirst = false }: { main: ReactNode; aside?: ReactNode; asideFirst?: boolean }) {
  return (
    <div className={`gde-columns${asideFirst ? ' gde-columns--aside-first' : ''}`}>
      {asideFirst && <div className="gde-columns__aside">{aside}</div>}
      <div className="gde-columns__main">{main}</div>
      {!asideFirst && aside && <div className="gde-columns__aside">{aside}</div>}
    </div>
  );
}
