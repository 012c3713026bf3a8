package org.passage.chassis.webhooks;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.InvalidInput;

/** Webhooks in JSON, as the contracts have them. */
final class Forms {
  private static final String TYPE = "^[a-z0-9][a-z0-9.-]{2,119}$";

  private static final int LONGEST_PAGE = 100;

  private Forms() {}

  static int checked(int limit) {
    if (limit < 1 || limit > LONGEST_PAGE) {
      throw InvalidInput.at("?limit", "must be from 1 to " + LONGEST_PAGE);
    }
    return limit;
  }

  record NewSubscription(
      @NotNull @Size(max = 2_000) String url,
      @Nullable @Size(max = 50) List<@NotNull @Pattern(regexp = TYPE) String> eventTypes,
      @Nullable @Size(max = 200) String description) {}

  record ChangedSubscription(
      @NotNull @Size(max = 2_000) String url,
      @NotNull @Size(max = 50) List<@NotNull @Pattern(regexp = TYPE) String> eventTypes,
      @Nullable @Size(max = 200) String description,
      @NotNull @Pattern(regexp = "active|paused") String state) {}

  record NewReplay(
      @NotNull @Pattern(regexp = "dead-letters|all") String what,
      @Nullable @Min(0) @Max(Long.MAX_VALUE) Long after) {}

  record Replay(String what, @Nullable Long count) {}

  record Full(
      String id,
      String organizationId,
      String url,
      List<String> eventTypes,
      @Nullable String description,
      String state,
      Instant createdAt,
      @Nullable Instant formerSecretUntil,
      @Nullable String secret) {

    static Full of(Subscription it) {
      return new Full(
          it.id(),
          it.organizationId(),
          it.url(),
          it.eventTypes(),
          it.description(),
          Codes.written(it.state()),
          it.createdAt(),
          it.formerSecretUntil(),
          null);
    }

    /** The only two answers that tell the secret are to its making. */
    static Full withSecret(Subscription it) {
      Full full = of(it);
      return new Full(
          full.id,
          full.organizationId,
          full.url,
          full.eventTypes,
          full.description,
          full.state,
          full.createdAt,
          full.formerSecretUntil,
          it.secret());
    }
  }

  record Attempt(
      String id,
      String eventId,
      String eventType,
      int number,
      Instant at,
      String outcome,
      @Nullable Integer status,
      long milliseconds) {

    static Attempt of(Attempted it) {
      return new Attempt(
          it.id(),
          it.eventId(),
          it.eventType(),
          it.number(),
          it.at(),
          code(it.outcome()),
          it.status(),
          it.milliseconds());
    }
  }

  record DeadLetter(
      String eventId,
      String eventType,
      String subject,
      long position,
      int attempts,
      @Nullable Instant deadAt,
      @Nullable String outcome,
      @Nullable Integer status) {

    static DeadLetter of(Delivery it) {
      String outcome = it.lastOutcome();
      return new DeadLetter(
          it.eventId(),
          it.eventType(),
          it.subject(),
          it.position(),
          it.attempts(),
          it.deadAt(),
          outcome == null ? null : code(outcome),
          it.lastStatus());
    }
  }

  private static String code(String outcome) {
    return Codes.written(Outcome.Kind.valueOf(outcome));
  }
}
