const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The page that tells a person why their request was turned away, before any page of the product is made: plain, and whole without a script or a style. */
export function refusalPage(reason: string): string {
  const text = reason.replaceAll(/[&<>"]/g, (letter) => ENTITIES[letter] ?? letter);
  return `<!DOCTYPE html>\n<html lang="en-GB">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Not taken – GDE programme tracker</title></head>\n<body><main><h1>This was not taken</h1><p>${text}</p></main></body>\n</html>\n`;
}
