/** What a product is used for. */
export const SYSTEM_CLASSES = [
  'epr',
  'pas',
  'e_prescribing',
  'order_communications',
  'observations',
  'theatres',
  'imaging',
  'pathology',
  'integration',
  'portal',
  'document_management',
  'other',
] as const;

export type SystemClass = (typeof SYSTEM_CLASSES)[number];

/** How far a deployment has come. */
export const DEPLOYMENT_STATUSES = ['planned', 'live', 'retired'] as const;

export type DeploymentStatus = (typeof DEPLOYMENT_STATUSES)[number];
