import type { ReactNode } from 'react';
import { Section } from '@/components/layout/section';
import { Button } from '@/components/nhs/button';
import type { NominationAction } from '@/lib/view/nomination/nomination-actions';

/** What a person may do to a nomination, first on its page: nothing where there is nothing. */
export function NominationPanel({ actions, children }: { actions: readonly NominationAction[]; children?: ReactNode }) {
  if (actions.length === 0 && !children) return null;
  return (
    <Section id="nomination" heading="The nomination">
      {children}
      {actions.length > 0 && (
        <div className="gde-buttons">
          {actions.map(({ label, href }, index) => (
            <Button key={href} href={href} variant={index === 0 && !href.endsWith('/withdraw') ? 'primary' : 'secondary'}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </Section>
  );
}
