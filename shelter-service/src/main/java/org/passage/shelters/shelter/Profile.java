package org.passage.shelters.shelter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;

/**
 * What every organization on the platform may know of a shelter.
 *
 * @param country ISO 3166-1
 * @param region ISO 3166-2
 * @param languages ISO 639-3
 */
public record Profile(
    @Personal String name,
    String country,
    @Nullable String region,
    ShelterKind kind,
    Admission admission,
    List<Feature> features,
    List<String> languages) {
  public Profile {
    features = List.copyOf(features);
    languages = List.copyOf(languages);
  }
}
