import type { Metadata } from 'next';

/** The metadata of a task's page: its title is rendered with its form, which says in it when something is wrong; no search engine needs it. */
export const TASK_METADATA: Metadata = { title: null, robots: { index: false } };
