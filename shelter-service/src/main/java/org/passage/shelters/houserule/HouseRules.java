package org.passage.shelters.houserule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Stamp;

/**
 * One version of the rules of a house. It never changes, since people lived by it.
 *
 * @param number of the version, from 1
 */
public record HouseRules(
    @BsonId String id,
    long version,
    String organizationId,
    String shelterId,
    int number,
    List<Text> texts,
    Stamp written,
    List<Event> outbox)
    implements Aggregate {

  public HouseRules {
    texts = List.copyOf(texts);
  }

  /**
   * The version that follows.
   *
   * @param before the number of the present one; 0 where there is none
   * @throws InvalidInput where a language is there twice
   */
  static HouseRules after(int before, Shelter house, List<Text> texts, Stamp written) {
    Set<String> languages = new HashSet<>();
    for (int at = 0; at < texts.size(); at++) {
      if (!languages.add(texts.get(at).language())) {
        throw InvalidInput.at("/texts/" + at + "/language", "must be there once");
      }
    }
    return new HouseRules(
        id(house.id(), before + 1),
        1,
        house.organizationId(),
        house.id(),
        before + 1,
        texts,
        written,
        List.of());
  }

  /** The id of a version of a shelter's rules. */
  static String id(String shelterId, int number) {
    return "hrl_%s-%06d".formatted(shelterId.substring(shelterId.indexOf('_') + 1), number);
  }

  /**
   * The rules in one language.
   *
   * @param language ISO 639-3
   */
  public record Text(@Personal String language, @Personal String text) {}
}
