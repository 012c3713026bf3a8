package org.passage.chassis.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.access.CaseFacts.Member;
import org.passage.chassis.events.CloudEvent;

/**
 * Who may see a case and whether it goes on, as far as its events told.
 *
 * @param position of the last event that it holds; an earlier one changes nothing any more
 * @param erasedAt null as long as people work on it
 */
public record CaseCopy(
    @BsonId String caseId,
    long position,
    String organizationId,
    String office,
    List<Member> team,
    List<Shared> shares,
    Halts halts,
    @Nullable Instant erasedAt) {
  private static final String PROCESSING = "data-processing";

  public CaseCopy {
    // Absent in what was stored before they were told.
    halts = Objects.requireNonNullElse(halts, Halts.NONE);
  }

  /** The share of a case with an organization. */
  public record Shared(
      String shareId, String organizationId, List<String> purposes, @Nullable Instant validUntil) {
    boolean with(String organization, Instant now) {
      return organizationId.equals(organization)
          && (validUntil == null || now.isBefore(validUntil));
    }
  }

  static CaseCopy opened(CloudEvent event) {
    String office = event.data().getOrDefault("office", "");
    return new CaseCopy(
        event.subject(),
        event.position(),
        event.organizationid(),
        office,
        List.of(),
        List.of(),
        Halts.NONE,
        null);
  }

  /** The same case after an event of it. */
  CaseCopy after(CloudEvent event) {
    Map<String, String> data = event.data();
    return switch (event.type()) {
      case CaseCopies.JOINED -> with(event, plus(team, member(data)), shares);
      case CaseCopies.LEFT -> with(event, without(team, member(data)::equals), shares);
      case CaseCopies.SHARED -> with(event, team, plus(shares, shared(event)));
      case CaseCopies.SHARE_ENDED ->
          with(event, team, without(shares, it -> it.shareId().equals(event.subject())));
      case CaseCopies.TRANSFERRED -> transferred(event);
      case CaseCopies.RESTRICTED -> with(event, halts.restricted(event.time()));
      case CaseCopies.LIFTED -> with(event, halts.lifted());
      case CaseCopies.CONSENTED, CaseCopies.REFUSED, CaseCopies.WITHDRAWN ->
          with(event, consented(event));
      case CaseCopies.MERGED -> with(event, halts.merged(true));
      case CaseCopies.MERGE_UNDONE -> with(event, halts.merged(false));
      case CaseCopies.ERASED ->
          new CaseCopy(
              caseId,
              event.position(),
              organizationId,
              office,
              List.of(),
              List.of(),
              halts,
              event.time());
      default -> this;
    };
  }

  /** Only one consent can let a case go on whose processing is restricted. */
  private Halts consented(CloudEvent event) {
    if (!PROCESSING.equals(event.data().get("purpose"))) {
      return halts;
    }
    return event.type().equals(CaseCopies.CONSENTED)
        ? halts.agreed(event.time(), until(event.data()))
        : halts.notAgreed();
  }

  /** Another organization's team is its own: who joins it is told by the events that follow. */
  private CaseCopy transferred(CloudEvent event) {
    String to = event.data().getOrDefault("to", organizationId);
    return new CaseCopy(
        caseId,
        event.position(),
        to,
        event.data().getOrDefault("office", office),
        to.equals(organizationId) ? team : List.of(),
        shares,
        halts,
        erasedAt);
  }

  CaseFacts facts() {
    return erasedAt == null
        ? new CaseFacts(caseId, organizationId, office, team)
        : CaseFacts.erased(caseId, organizationId);
  }

  private CaseCopy with(CloudEvent event, List<Member> members, List<Shared> shared) {
    return new CaseCopy(
        caseId, event.position(), organizationId, office, members, shared, halts, erasedAt);
  }

  private CaseCopy with(CloudEvent event, Halts halted) {
    return new CaseCopy(
        caseId, event.position(), organizationId, office, team, shares, halted, erasedAt);
  }

  private static Member member(Map<String, String> data) {
    return new Member(data.getOrDefault("person", ""), data.getOrDefault("organization", ""));
  }

  private static Shared shared(CloudEvent event) {
    Map<String, String> data = event.data();
    return new Shared(
        event.subject(),
        data.getOrDefault("recipient", ""),
        List.copyOf(Set.of(data.getOrDefault("purposes", "").split(","))),
        until(data));
  }

  private static @Nullable Instant until(Map<String, String> data) {
    String until = data.get("validUntil");
    return until == null ? null : Instant.parse(until);
  }

  private static <T> List<T> plus(List<T> list, T item) {
    return Stream.concat(list.stream(), Stream.of(item)).distinct().toList();
  }

  private static <T> List<T> without(List<T> list, Predicate<T> gone) {
    return list.stream().filter(gone.negate()).toList();
  }
}
