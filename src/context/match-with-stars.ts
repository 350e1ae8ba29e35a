/** A test for one item, or `star`, which stands for any number of items that `isStarred` lets it stand for. */
export type StarToken<Item> = 'star' | ((item: Item) => boolean);

/**
 * Whether tokens match a list of items as a whole. At most (number of tokens) x (number of items) steps.
 *
 * Greedy, going back to the last star only: an earlier one could not do better.
 *
 * @param isStarred the items that a star may stand for; default: all
 */
export function matchWithStars<Item>(
  tokens: readonly StarToken<Item>[],
  items: readonly Item[],
  isStarred: (item: Item) => boolean = () => true,
): boolean {
  let token = 0;
  let at = 0;
  let star = -1;
  let retry = 0;
  while (at < items.length) {
    const current = tokens[token];
    // Inside the list by the loop's condition; the type does not say so.
    const item = items[at] as Item;
    if (current === 'star') {
      star = token++;
      retry = at;
    } else if (current?.(item)) {
      token++;
      at++;
    } else if (star >= 0 && isStarred(items[retry] as Item)) {
      token = star + 1;
      at = ++retry;
    } else return false;
  }
  while (tokens[token] === 'star') token++;
  return token === tokens.length;
}
