package org.passage.acceptance.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;

/** What the chapters of a journey share: who calls, the story, and what was made on the way. */
final class Way {
  static final String CASES = "/api/cases/v1";
  static final String SHELTERS = "/api/shelters/v1";
  static final String REFERRALS = "/api/referrals/v1";
  static final String REINTEGRATION = "/api/reintegration/v1";

  private static final Duration A_WHILE = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Api api;
  private final Story story;
  private final Map<Thing, String> made = new HashMap<>();

  Way(Api api, Story story) {
    this.api = api;
    this.story = story;
  }

  Api.As as(String username) {
    return api.as(username);
  }

  Api.As asPartner() {
    return api.asClient("sunrise-api", "cases referrals");
  }

  /** The id of a sample person. */
  String idOf(String username) {
    return api.idOf(username);
  }

  /** Somebody takes a colleague into her care team. */
  void join(String by, String colleague) {
    String team = hers() + "/care-team";
    String eTag = as(by).get(team).expect(200).eTag();
    as(by).put(team + "/" + idOf(colleague), eTag, "").expect(200);
  }

  /** A caseworker records her consent to sharing with Sunrise; the answer is her decision. */
  Answer consent(String purpose) {
    return as("caseworker@harbour")
        .post(
            hers() + "/consents",
            """
            {%s, "decision": "granted", "givenBy": "self", "method": "written",
             "language": "ron", "interpreter": true}\
            """
                .formatted(purpose))
        .expect(201);
  }

  /** A caseworker changes her case upon what is read of it. */
  Answer change(String path, String body) {
    Api.As caseworker = as("caseworker@harbour");
    return caseworker.post(hers() + path, caseworker.get(hers()).expect(200).eTag(), body);
  }

  /** Shares her case with Sunrise for what she wants to do next. */
  Answer share() {
    return as("caseworker@harbour")
        .post(
            hers() + "/shares",
            """
            {"recipient": "sunrise", "purposes": ["referral", "return", "reintegration"]}\
            """);
  }

  /** Reads what a service does by itself a moment later: until it is so, or a while is over. */
  Answer soon(String who, String path, Predicate<Answer> so) {
    return soon(() -> as(who).get(path).expect(200), so);
  }

  /** The same of what takes more than one call to read. */
  <T> T soon(Supplier<T> read, Predicate<T> so) {
    Instant end = Instant.now().plus(A_WHILE);
    T now = read.get();
    while (!so.test(now) && Instant.now().isBefore(end)) {
      LockSupport.parkNanos(PAUSE.toNanos());
      now = read.get();
    }
    return now;
  }

  void tell(String sentence) {
    story.tell(sentence);
  }

  void made(Thing thing, String id) {
    made.put(thing, id);
  }

  String the(Thing thing) {
    String id = made.get(thing);
    if (id == null) {
      throw new IllegalStateException("There is no " + thing + " yet");
    }
    return id;
  }

  /** The path of her case. */
  String hers() {
    return CASES + "/cases/" + the(Thing.CASE);
  }

  /** Things that later chapters come back to. */
  enum Thing {
    CASE,
    BED,
    PLACEMENT,
    AGENCY,
    REFERRAL,
    ITINERARY,
    PLAN
  }
}
