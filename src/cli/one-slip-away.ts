// prase  parse     two letters swapped       chek  check   a letter left out, put in, or another

/** Is a word the name but for one slip of the keys? */
export function isOneSlipAway(word: string, name: string): boolean {
  let head = 0;
  while (head < name.length && word[head] === name[head]) head++;
  const [left, right] = [word.slice(head), name.slice(head)];
  return (
    left === right ||
    left.slice(1) === right ||
    left === right.slice(1) ||
    left.slice(1) === right.slice(1) ||
    (left.slice(2) === right.slice(2) && left[0] === right[1] && left[1] === right[0])
  );
}
