package org.passage.cases.casefile;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;

/**
 * What one feature keeps of a person, for the file that she may ask for (GDPR, articles 15 and 20).
 * Whatever keeps something of her implements this; nothing else has to know of it.
 */
public interface HerFile {
  /** Stands in the data of an event that she must not learn of, and so not in her file either. */
  Map<String, String> UNTOLD = Map.of("told", "no");

  /** What the section is called, for example {@code consents}. */
  String section();

  /** Gives all there is of a case, one after the other, each in the contract's form. */
  void tell(String caseId, Consumer<Object> each);

  /** Gives everything of a list, which is never whole in memory. */
  static <T> void all(Paged<T> list, Consumer<? super T> each) {
    String cursor = null;
    do {
      Page<T> page = list.page(Paged.MOST, cursor);
      page.items().forEach(each);
      cursor = page.next();
    } while (cursor != null);
  }

  /** A list in pages. */
  @FunctionalInterface
  interface Paged<T> {
    int MOST = 100;

    Page<T> page(int limit, @Nullable String cursor);
  }
}
