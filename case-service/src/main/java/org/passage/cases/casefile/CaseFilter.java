package org.passage.cases.casefile;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.passage.cases.urgency.Urgency;
import org.passage.chassis.access.CaseFacts;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;

/**
 * What narrows a list of cases down; everything that is null, or empty, does not.
 *
 * @param scope whose; null for all that somebody works on
 * @param openedFrom the first day, UTC
 * @param openedUntil the last day, UTC
 * @param urgency what presses in them
 */
public record CaseFilter(
    @Nullable CaseScope scope,
    List<CaseStatus> status,
    @Nullable Outcome outcome,
    @Nullable Boolean child,
    @Nullable String office,
    @Nullable LocalDate openedFrom,
    @Nullable LocalDate openedUntil,
    Urgency urgency) {
  static final String OWNER = "ownerId";
  private static final String ORGANIZATION = "organizationId";
  private static final String OFFICE = "office";
  private static final String OPENED_AT = "standing.openedAt";

  public CaseFilter {
    // What was kept before there was any asks for none.
    urgency = urgency == null ? Urgency.ANY : urgency;
  }

  /**
   * The cases that somebody works on and that are wanted, but for what presses in them.
   *
   * @throws InvalidInput when somebody who supervises nobody wants an office's
   */
  Bson within(Caller caller) {
    List<Bson> all =
        new ArrayList<>(
            List.of(scoped(caller), eq("standing.erasedAt", null), eq("standing.merged", null)));
    if (!status.isEmpty()) {
      all.add(in("standing.status", status.stream().map(Enum::name).toList()));
    }
    if (outcome != null) {
      all.add(eq("identification.outcome", outcome.name()));
    }
    if (child != null) {
      all.add(eq("childhood.child", child));
    }
    if (office != null) {
      all.add(eq(OFFICE, office));
    }
    if (openedFrom != null) {
      all.add(gte(OPENED_AT, startOf(openedFrom)));
    }
    if (openedUntil != null) {
      all.add(lt(OPENED_AT, startOf(openedUntil.plusDays(1))));
    }
    return and(all);
  }

  private Bson scoped(Caller caller) {
    if (scope == null) {
      return caller.has(CaseFacts.SUPERVISOR)
          ? or(assistedBy(caller), supervisedBy(caller))
          : assistedBy(caller);
    }
    return switch (scope) {
      case MINE -> and(eq(ORGANIZATION, caller.organizationId()), eq(OWNER, caller.subject()));
      case TEAM -> assistedBy(caller);
      case OFFICE -> {
        if (!caller.has(CaseFacts.SUPERVISOR)) {
          throw InvalidInput.at("?scope", "can be an office for its supervisors only");
        }
        yield supervisedBy(caller);
      }
    };
  }

  private static Bson assistedBy(Caller caller) {
    return and(eq("team.personId", caller.subject()), eq(ORGANIZATION, caller.organizationId()));
  }

  private static Bson supervisedBy(Caller caller) {
    return and(eq(ORGANIZATION, caller.organizationId()), eq(OFFICE, caller.office()));
  }

  private static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** Everything that somebody works on. */
  public static CaseFilter none() {
    return new CaseFilter(null, List.of(), null, null, null, null, null, Urgency.ANY);
  }
}
