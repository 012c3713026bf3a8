package org.passage.referrals.exchange;

import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What is wrong with an entry of a package; it repeats nothing of what stands there.
 *
 * @param id sorts by import, entry and order within it
 * @param pointer JSON pointer into the package
 * @param must what must stand there
 */
public record EntryFault(@BsonId String id, String pointer, String must) {
  static EntryFault of(String importId, long entry, int nth, String pointer, String must) {
    return new EntryFault(place(importId, entry) + "-%04d".formatted(nth), pointer, must);
  }

  /** Where the faults of an entry begin. */
  static String place(String importId, long entry) {
    return importId + "-%012d".formatted(entry);
  }
}
