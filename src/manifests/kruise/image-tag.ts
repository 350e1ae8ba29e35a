/**
 * Whether an image means the tag `latest`: it says so, or has neither tag nor digest. What Kubernetes asks to decide how often to pull.
 *
 * A colon before the last slash belongs to the registry's port, not to a tag.
 */
export function hasLatestTag(image: string): boolean {
  const [reference = '', digest] = image.split('@');
  const lastPart = reference.slice(reference.lastIndexOf('/') + 1);
  const colon = lastPart.indexOf(':');
  if (colon < 0) return digest === undefined;
  return lastPart.slice(colon + 1) === 'latest';
}
