package org.passage.shelters.rota;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Stamp;

/**
 * Somebody is on duty in a shelter.
 *
 * @param quarters the person with each quarter of an hour, which is in no other duty
 */
public record Duty(
    @BsonId String id,
    long version,
    String organizationId,
    String shelterId,
    Post post,
    List<Quarter> quarters,
    Stamp assigned,
    List<Event> outbox)
    implements Aggregate {
  private static final long QUARTER_SECONDS = 900;
  private static final Duration LONGEST = Duration.ofHours(24);
  private static final Duration FURTHEST = Duration.ofDays(3652);

  public Duty {
    quarters = List.copyOf(quarters);
  }

  /**
   * Puts somebody on the rota.
   *
   * @throws InvalidInput when the times are not at quarters, or not within a day
   */
  static Duty assigned(Shelter house, Post post, Stamp by) {
    if (post.from().isAfter(by.at().plus(FURTHEST))
        || post.from().isBefore(by.at().minus(FURTHEST))) {
      throw InvalidInput.at("/from", "must be within ten years");
    }
    quarter("/from", post.from());
    quarter("/until", post.until());
    if (!post.until().isAfter(post.from()) || post.until().isAfter(post.from().plus(LONGEST))) {
      throw InvalidInput.at("/until", "must be later than from, by a day at the most");
    }
    List<Quarter> quarters =
        LongStream.range(number(post.from()), number(post.until()))
            .mapToObj(it -> new Quarter(post.personId(), it))
            .toList();
    return new Duty(
        Ids.next("dut"), 1, house.organizationId(), house.id(), post, quarters, by, List.of());
  }

  boolean hasBegun(Instant now) {
    return !post.from().isAfter(now);
  }

  private static void quarter(String pointer, Instant time) {
    if (time.getNano() != 0 || time.getEpochSecond() % QUARTER_SECONDS != 0) {
      throw InvalidInput.at(pointer, "must be at a quarter of an hour");
    }
  }

  private static long number(Instant time) {
    return time.getEpochSecond() / QUARTER_SECONDS;
  }

  /** A quarter of an hour, counted from 1970, of a person. */
  public record Quarter(String personId, long number) {}

  /**
   * Who, as what, and when.
   *
   * @param personId the Keycloak id
   */
  public record Post(String personId, DutyRole role, Instant from, Instant until) {}
}
