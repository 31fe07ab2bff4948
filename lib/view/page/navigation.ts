/** The places of the main menu, in order. */
export const NAVIGATION = [
  { label: 'Overview', path: '/' },
  { label: 'Exemplars', path: '/exemplars' },
  { label: 'Fast followers', path: '/fast-followers' },
  { label: 'Trusts', path: '/trusts' },
  { label: 'Footprints', path: '/footprints' },
  { label: 'Funding', path: '/funding' },
  { label: 'Timeline', path: '/timeline' },
  { label: 'Suppliers', path: '/suppliers' },
  { label: 'Milestones', path: '/milestones' },
  { label: 'Blueprints', path: '/blueprints' },
  { label: 'Maturity', path: '/maturity' },
  { label: 'Sources', path: '/sources' },
] as const;

/** Whether a page is a menu item's own (`page`), lies under it (`section`), or neither (`null`). */
export function navigationState(itemPath: string, currentPath: string): 'page' | 'section' | null {
  if (itemPath === currentPath) return 'page';
  return itemPath !== '/' && currentPath.startsWith(`${itemPath}/`) ? 'section' : null;
}
