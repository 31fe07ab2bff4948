import { Button } from '@/components/nhs/button';

/** The second button of a draft's step: what is there so far is saved, complete or not. */
export function SaveForLater() {
  return (
    <Button variant="secondary" name="next" value="later">
      Save and come back later
    </Button>
  );
}
