import type { ReactNode } from 'react';

export type ButtonProps = {
  children: ReactNode;
  /** A link that looks like a button; left out, it submits its form. */
  href?: string;
  variant?: 'primary' | 'secondary' | 'reverse' | 'warning';
  isSmall?: boolean;
  /** While its form is under way: said, not enforced, so that the button keeps the focus. */
  isDisabled?: boolean;
  name?: string;
  value?: string;
};

/** The NHS button: submits its form, or is a link to the start of a task (announced as the link it is: the space bar does not press it). */
export function Button({ children, href, variant = 'primary', isSmall = false, isDisabled = false, name, value }: ButtonProps) {
  const className = `nhsuk-button${variant === 'primary' ? '' : ` nhsuk-button--${variant}`}${isSmall ? ' nhsuk-button--small' : ''}`;
  return href === undefined ? (
    <button className={className} type="submit" name={name} value={value} aria-disabled={isDisabled ? true : undefined}>
      {children}
    </button>
  ) : (
    <a className={className} href={href}>
      {children}
    </a>
  );
}
