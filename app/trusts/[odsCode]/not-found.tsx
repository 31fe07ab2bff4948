import type { Metadata } from 'next';
import { RecordNotFound } from '@/components/record/record-not-found';
import { pageTitle } from '@/lib/view/page/page-title';

export const metadata: Metadata = { title: pageTitle('Trust not found', 'Trusts') };

export default function TrustNotFound() {
  return <RecordNotFound noun="trust" listPath="/trusts" listLabel="Trusts" keyHint="an ODS code, such as RM3" />;
}
