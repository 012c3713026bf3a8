package org.passage.referrals.counselling;

import java.time.LocalDate;
import java.util.List;

/** One version of what she is told; it never changes once somebody was told by it. */
record CounsellingChecklist(int version, LocalDate publishedOn, List<Item> items) {

  /**
   * Something that she is told.
   *
   * @param code the same in every version that has it
   */
  record Item(String code, String text) {}

  boolean has(String code) {
    return items.stream().anyMatch(it -> it.code().equals(code));
  }
}
