package org.passage.referrals.referral;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;

/** Pages of what a referral holds, in the order in which it is at hand. */
public final class Listing {
  private Listing() {}

  /**
   * One page.
   *
   * @param id what names an item, for the cursor
   * @throws InvalidInput when the cursor names none of them
   */
  public static <T> Page<T> page(
      List<T> all, Function<? super T, String> id, int limit, @Nullable String cursor) {
    String last = Cursor.key(cursor);
    int from = last == null ? 0 : 1 + position(all, id, last);
    List<T> rest = all.subList(from, all.size());
    return Page.of(rest, limit, id);
  }

  private static <T> int position(List<T> all, Function<? super T, String> id, String wanted) {
    return IntStream.range(0, all.size())
        .filter(i -> id.apply(all.get(i)).equals(wanted))
        .findFirst()
        .orElseThrow(() -> InvalidInput.at("?cursor", "is not a cursor that this list gave"));
  }
}
