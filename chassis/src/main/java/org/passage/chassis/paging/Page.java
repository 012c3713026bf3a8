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

  /**
   * One page of a list that had to be sorted as a whole; it goes on rightly also when some came or
   * went in between.
   *
   * @param place the text that the list is sorted by, unique in it
   */
  public static <T> Page<T> sorted(
      List<T> sorted, int limit, @Nullable String cursor, Function<? super T, String> place) {
    String seen = Cursor.key(cursor);
    List<T> rest =
        sorted.stream()
            .filter(it -> seen == null || place.apply(it).compareTo(seen) > 0)
            .limit(limit + 1L)
            .toList();
    return of(rest, limit, place);
  }

  /**
   * One page of a list that is a part of one record, the latest first.
   *
   * @param parts oldest first
   * @param id unique in the list
   */
  public static <T> Page<T> latest(
      List<T> parts, int limit, @Nullable String cursor, Function<? super T, String> id) {
    String seen = Cursor.key(cursor);
    List<T> rest = parts.reversed();
    if (seen != null) {
      int at = rest.stream().map(id).toList().indexOf(seen);
      if (at < 0) {
        throw Cursor.broken();
      }
      rest = rest.subList(at + 1, rest.size());
    }
    return of(rest, limit, id);
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
