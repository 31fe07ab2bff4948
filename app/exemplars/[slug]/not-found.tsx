import type { Metadata } from 'next';
import { RecordNotFound } from '@/components/record/record-not-found';
import { pageTitle } from '@/lib/view/page/page-title';

export const metadata: Metadata = { title: pageTitle('Exemplar not found', 'Exemplars') };

export default function ExemplarNotFound() {
  return <RecordNotFound noun="exemplar" listPath="/exemplars" listLabel="Exemplars" keyHint="the exemplar's reference, such as salford-royal" />;
}
