import type { ReactNode } from 'react';
import { PageShell } from '@/components/layout/page-shell';
import type { Crumb } from '@/components/nhs/breadcrumb';
import type { FormAction } from '@/lib/forms/form-state';
import type { FormValues } from '@/lib/forms/parse-form';
import { FormErrorSummary } from './form-error-summary';
import { FormProvider } from './form-provider';
import { FormTitle } from './form-title';
import { TaskForm, type TaskFormProps } from './task-form';

export type TaskPageProps = Omit<TaskFormProps, 'discardHref'> & {
  action: FormAction;
  /** The whole title of the page ({@link pageTitle}). The page's metadata are TASK_METADATA, which hold none. */
  title: string;
  heading: string;
  caption?: string;
  backLink: Crumb;
  /** What was typed before the form was left for another step, and come back to. */
  before?: FormValues;
  /** The page's own path. */
  path: string;
  /** Where a message about the whole form leads. */
  firstFieldId: string;
  notices?: ReactNode;
  /** Above the form: what is decided about. */
  introduction?: ReactNode;
};

/** A task on a page of its own: one question or one record, one form, one button. */
export function TaskPage({ action, before, title, heading, caption, backLink, path, firstFieldId, notices, introduction, children, ...form }: TaskPageProps) {
  return (
    <FormProvider action={action} before={before}>
      <FormTitle title={title} />
      <PageShell
        clock={null}
        path={path}
        params={{}}
        backLink={backLink}
        heading={heading}
        {...(caption === undefined ? {} : { caption })}
        notices={
          <>
            <FormErrorSummary firstFieldId={firstFieldId} />
            {notices}
          </>
        }
      >
        {introduction}
        <TaskForm {...form} discardHref={backLink.href}>
          {children}
        </TaskForm>
      </PageShell>
    </FormProvider>
  );
}
