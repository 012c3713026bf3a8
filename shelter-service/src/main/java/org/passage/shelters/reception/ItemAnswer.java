package org.passage.shelters.reception;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What became of an item at some time. Nothing is overwritten: the last answer about an item is how
 * it stands.
 *
 * @param item its code in the checklist
 * @param aside null when it is done
 */
public record ItemAnswer(
    String item, ReceptionItemOutcome outcome, @Nullable Aside aside, Entry entry) {

  /** How each item stands. */
  static Collection<ItemAnswer> latest(List<ItemAnswer> answers) {
    Map<String, ItemAnswer> latest = new LinkedHashMap<>();
    answers.forEach(it -> latest.put(it.item(), it));
    return latest.values();
  }
}
