import type { Metadata } from 'next';
import { RecordNotFound } from '@/components/record/record-not-found';
import { pageTitle } from '@/lib/view/page/page-title';

export const metadata: Metadata = { title: pageTitle('Source not found', 'Sources') };

export default function SourceNotFound() {
  return <RecordNotFound noun="source" listPath="/sources" listLabel="Sources" keyHint="the source's reference, such as DHN-2016-11" />;
}
