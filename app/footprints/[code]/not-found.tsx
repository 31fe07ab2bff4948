import type { Metadata } from 'next';
import { RecordNotFound } from '@/components/record/record-not-found';
import { pageTitle } from '@/lib/view/page/page-title';

export const metadata: Metadata = { title: pageTitle('Footprint not found', 'Footprints') };

export default function FootprintNotFound() {
  return <RecordNotFound noun="footprint" listPath="/footprints" listLabel="Footprints" keyHint="the footprint's code, such as E54000007" />;
}
