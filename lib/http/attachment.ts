/**
 * The header that has a file saved under its name instead of shown. Its first form is of plain letters alone, for programs that know no
 * other: `attachment; filename="caf_.pdf"; filename*=UTF-8''caf%C3%A9.pdf`.
 */
export function attachment(name: string): string {
  const plain = name.replaceAll(/[^ !#$&+\-.0-9A-Z^_`a-z~()@,;={}[\]']/g, '_');
  const whole = encodeURIComponent(name).replaceAll(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
