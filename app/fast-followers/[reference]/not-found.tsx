import type { Metadata } from 'next';
import { RecordNotFound } from '@/components/record/record-not-found';
import { pageTitle } from '@/lib/view/page/page-title';

export const metadata: Metadata = { title: pageTitle('Fast follower not found', 'Fast followers') };

export default function FastFollowerNotFound() {
  return <RecordNotFound noun="fast follower" listPath="/fast-followers" listLabel="Fast followers" keyHint="the pairing's reference, such as FF-clatterbridge-alder-hey" />;
}
