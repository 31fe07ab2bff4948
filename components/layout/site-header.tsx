import type { ClockView } from '@/lib/view/clock/clock-view';
import { withClock } from '@/lib/view/clock/with-clock';
import { NAVIGATION, navigationState } from '@/lib/view/page/navigation';
import { SiteSearch } from './site-search';

export type SiteHeaderProps = {
  /** The clock parameters that every link keeps; an empty object where there is no clock. */
  clockParams: ClockView['params'];
  /** The path of the page, to mark its place in the menu. */
  path: string;
};

/**
 * The NHS header with the service's name, the search and the menu. On a small screen the menu is a popover behind a button,
 * which the browser opens by itself; on a wide one it is a row.
 */
export function SiteHeader({ clockParams, path }: SiteHeaderProps) {
  const clock = { params: clockParams };
  return (
    <header className="nhsuk-header gde-header" role="banner">
      <div className="nhsuk-header__container nhsuk-width-container">
        <div className="nhsuk-header__service">
          <a className="nhsuk-header__service-logo" href={withClock('/', clock)} aria-label="NHS GDE programme tracker homepage">
            <svg className="nhsuk-header__logo" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80" height="40" width="100" focusable="false" role="img" aria-label="NHS">
              <title>NHS</title>
              <path
                fill="currentcolor"
                d="M200 0v80H0V0h200Zm-27.5 5.5c-14.5 0-29 5-29 22 0 10.2 7.7 13.5 14.7 16.3l.7.3c5.4 2 10.1 3.9 10.1 8.4 0 6.5-8.5 7.5-14 7.5s-12.5-1.5-16-3.5L135 70c5.5 2 13.5 3.5 20 3.5 15.5 0 32-4.5 32-22.5 0-19.5-25.5-16.5-25.5-25.5 0-5.5 5.5-6.5 12.5-6.5a35 35 0 0 1 14.5 3l4-13.5c-4.5-2-12-3-20-3Zm-131 2h-22l-14 65H22l9-45h.5l13.5 45h21.5l14-65H64l-9 45h-.5l-13-45Zm63 0h-18l-13 65h17l6-28H117l-5.5 28H129l13.5-65H125L119.5 32h-20l5-24.5Z"
              />
            </svg>
            <span className="nhsuk-header__service-name">GDE programme tracker</span>
          </a>
        </div>
        <button type="button" className="gde-header__menu-button" popoverTarget="menu">
          Menu
        </button>
        <SiteSearch clockParams={clockParams} />
      </div>
      <nav className="nhsuk-header__navigation gde-header__menu" id="menu" popover="auto" aria-label="Menu">
        <div className="nhsuk-header__navigation-container nhsuk-width-container">
          <button type="button" className="gde-header__menu-button gde-header__menu-close" popoverTarget="menu" popoverTargetAction="hide">
            Close<span className="nhsuk-u-visually-hidden"> menu</span>
          </button>
          <ul className="nhsuk-header__navigation-list">
            {NAVIGATION.map((item) => {
              const state = navigationState(item.path, path);
              return (
                <li key={item.path} className={`nhsuk-header__navigation-item${state ? ' nhsuk-header__navigation-item--current' : ''}`}>
                  <a
                    className="nhsuk-header__navigation-link"
                    href={withClock(item.path, clock)}
                    aria-current={state === null ? undefined : state === 'page' ? 'page' : 'true'}
                  >
                    {state ? <strong className="nhsuk-header__navigation-item-current-fallback">{item.label}</strong> : item.label}
                  </a>
                </li>
              );
            })}
          </ul>
        </div>
      </nav>
    </header>
  );
}
