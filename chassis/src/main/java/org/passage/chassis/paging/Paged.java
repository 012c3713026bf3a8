package org.passage.chassis.paging;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A list in pages. */
@FunctionalInterface
public interface Paged<T> {
  /** How many are asked for at once by what goes through all of a list. */
  int MOST = 100;

  Page<T> page(int limit, @Nullable String cursor);

  /** Gives everything of a list, which is never whole in memory. */
  static <T> void all(Paged<T> list, Consumer<? super T> each) {
    pages(list, items -> items.forEach(each));
  }

  /** The same, as much at once as a page holds. */
  static <T> void pages(Paged<T> list, Consumer<List<T>> each) {
    String cursor = null;
    do {
      Page<T> page = list.page(MOST, cursor);
      each.accept(page.items());
      cursor = page.next();
    } while (cursor != null);
  }
}
