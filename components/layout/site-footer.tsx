import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';

const LINKS = [
  { label: 'Glossary', path: '/glossary' },
  { label: 'Accessibility', path: '/accessibility' },
  { label: 'Data quality', path: '/data-quality' },
  { label: 'Sources', path: '/sources' },
  { label: 'Snapshots', path: '/snapshots' },
  { label: 'API', path: '/api' },
] as const;

export type SiteFooterProps = {
  /** The clock parameters that every link keeps; an empty object where there is no clock. */
  clockParams: ClockView['params'];
};

/** The footer: supporting pages and the licences of what the product shows. */
export function SiteFooter({ clockParams }: SiteFooterProps) {
  return (
    <footer className="nhsuk-footer" role="contentinfo">
      <div className="nhsuk-width-container">
        <div className="nhsuk-footer__meta">
          <h2 className="nhsuk-u-visually-hidden">Support links</h2>
          <ul className="nhsuk-footer__list">
            {LINKS.map((link) => (
              <li key={link.path} className="nhsuk-footer__list-item">
                <a className="nhsuk-footer__list-item-link" href={withClock(link.path, { params: clockParams })}>
                  {link.label}
                </a>
              </li>
            ))}
          </ul>
          <p className="nhsuk-body-s">
            Data are available under the{' '}
            <a className="nhsuk-footer__list-item-link" href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/" rel="license">
              Open Government Licence v3.0
            </a>
            , except where a source says otherwise. Contains OS data and ONS data, Crown copyright and database right 2016–2018.
          </p>
        </div>
      </div>
    </footer>
  );
}
