package org.passage.shelters.waiting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.shelters.shelter.Feature;
import org.passage.shelters.shelter.Sex;

/**
 * What she needs of a place and wishes.
 *
 * @param sex as she states it; null when she does not
 * @param withChildren she has children of her own with her
 * @param needs what she cannot do without
 * @param languages ISO 639-3
 * @param words what else she wishes; decides nothing by itself
 */
public record Wish(
    PresentPlace presentPlace,
    @Nullable Sex sex,
    boolean withChildren,
    List<Feature> needs,
    List<String> languages,
    @Nullable String words) {
  public Wish {
    needs = List.copyOf(needs);
    languages = List.copyOf(languages);
  }
}
