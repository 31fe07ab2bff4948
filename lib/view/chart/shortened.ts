/** A name of at most so many characters: cut between words where one ends late enough, with an ellipsis. The whole name stands in the table. */
export function shortened(name: string, most: number): string {
  if (name.length <= most) return name;
  const cut = name.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space >= most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
