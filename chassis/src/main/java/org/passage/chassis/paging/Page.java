package org.passage.chassis.paging;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param items at most as many as the limit that was asked for
 * @param next the cursor of the page that follows; null on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {
  public Page {
    items = List.copyOf(items);
  }

  /**
   * The page of what was found, of which one more than the limit was asked for.
   *
   * @param key what a list is ordered by
   */
  public static <T> Page<T> of(List<T> found, int limit, Function<? super T, String> key) {
    if (found.size() <= limit) {
      return new Page<>(found, null);
    }
    List<T> items = found.subList(0, limit);
    return new Page<>(items, Cursor.after(key.apply(items.getLast())));
  }

  /** The same page with only those items that the caller may see; the next page is unaffected. */
  public Page<T> only(Predicate<? super T> visible) {
    return new Page<>(items.stream().filter(visible).toList(), next);
  }

  /** The same page with each item translated. */
  public <R> Page<R> map(Function<? super T, ? extends R> translate) {
    return new Page<R>(items.stream().<R>map(translate).toList(), next);
  }
}
