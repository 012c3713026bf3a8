package org.passage.reintegration.outcome;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;

/**
 * What counts of one outcome, under the key of the organization. It is found by a keyed hash of the
 * outcome until her case is erased; then it goes on counting, and nothing ties it to her.
 *
 * @param id by chance, so that it does not tell when it was made
 * @param caseHash stands for her: the same in all that is counted of one person
 * @param outcomeHash stands for the outcome
 * @param year as of the outcome
 */
public record OutcomeFact(
    @BsonId String id,
    long version,
    String organizationId,
    OutcomeTime at,
    int year,
    String caseHash,
    String outcomeHash,
    @Personal Facts facts,
    List<Event> outbox)
    implements Aggregate {

  /**
   * The values.
   *
   * @param attainment the T-score of her goals
   * @param change of the mean domain score; null where there is none
   * @param groups to which she belongs, by the code of each dimension
   */
  public record Facts(
      double attainment,
      boolean reached,
      int ownRating,
      @Nullable Double change,
      Map<String, List<String>> groups) {
    static Facts of(Said said, Map<String, List<String>> groups) {
      return new Facts(said.attainment(), said.reached(), said.ownRating(), said.change(), groups);
    }

    List<String> in(OutcomeDimension dimension) {
      return groups.getOrDefault(dimension.name(), List.of());
    }
  }

  static OutcomeFact of(Outcome counted, String caseHash, String outcomeHash, Facts facts) {
    return new OutcomeFact(
        UUID.randomUUID().toString(),
        1,
        counted.organizationId(),
        counted.at(),
        counted.year(),
        caseHash,
        outcomeHash,
        facts,
        List.of());
  }

  /** The same when it counts otherwise by now. */
  OutcomeFact as(Facts now) {
    return now.equals(facts) ? this : next(caseHash, outcomeHash, now);
  }

  /**
   * The same when nothing ties it to her any more.
   *
   * @param nobody stands for her from now on
   */
  OutcomeFact detached(String nobody) {
    return next(nobody, UUID.randomUUID().toString(), facts);
  }

  private OutcomeFact next(String caseNow, String outcomeNow, Facts now) {
    return new OutcomeFact(
        id, version + 1, organizationId, at, year, caseNow, outcomeNow, now, outbox);
  }
}
