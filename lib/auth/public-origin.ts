import { environment } from '@/lib/config/environment';

/** The address that people use the product by, for links that leave it: an origin, such as `https://gde.example.nhs.uk`. */
export function publicOrigin(): string {
  return environment().publicUrl;
}
