import { toHref } from './to-href';

/** The address of a step that leads on to `next` in the end: `withNext('/sign-in/code', '/work')` is `/sign-in/code?next=%2Fwork`. The overview goes without saying. */
export function withNext(path: string, next: string): string {
  return toHref(path, next === '/' ? {} : { next });
}
