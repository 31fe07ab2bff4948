/** Above backup codes: what they are for. */
export function BackupCodesAdvice() {
  return (
    <>
      <p className="nhsuk-notification-banner__heading">Keep these backup codes</p>
      <p>Each signs you in once without the app, if you lose it. Print them, or write them down, and keep them away from the device with the app. They are shown only now.</p>
    </>
  );
}
