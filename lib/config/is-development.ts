/** Whether the sources are served as they change, with the tools for that. */
export function isDevelopment(): boolean {
  return process.env.NODE_ENV === 'development';
}
