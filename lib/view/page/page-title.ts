const SERVICE = 'GDE programme tracker – NHS';

/**
 * The title of a page: its heading, the section it belongs to where that says more, the service, and NHS.
 * `pageTitle('Salford Royal', 'Exemplars')` is "Salford Royal – Exemplars – GDE programme tracker – NHS".
 */
export function pageTitle(heading: string, section?: string): string {
  return [heading, ...(section === undefined || section === heading ? [] : [section]), SERVICE].join(' – ');
}
