import { NotificationBanner } from '@/components/nhs/notification-banner';
import { savedText } from '@/lib/view/recording/saved-text';

/** Says that what a person recorded is on record, on the page that the task led back to. */
export function SavedNotice({ saved }: { saved: string | readonly string[] | undefined }) {
  const text = savedText(saved);
  return text === null ? null : <NotificationBanner variant="success" heading={text} />;
}
