package org.passage.referrals.allowance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.NotFound;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.referrals.allowance.Allowance.Payment;
import org.passage.referrals.allowance.Allowance.Request;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Stamp;

/**
 * The money that is given for one referral, all of it in one document: so of each kind there is one
 * at the most, and it is paid once at the most, whatever happens at the same moment.
 *
 * @param items the refused ones too, the oldest first
 */
public record Allowances(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String referralId,
    List<Allowance> items,
    List<Event> outbox)
    implements Aggregate {
  private static final int MOST = 20;

  public Allowances {
    items = List.copyOf(items);
  }

  /** Before anything is asked for. */
  static Allowances none(Referral referral) {
    return new Allowances(
        id(referral.id()),
        0,
        referral.organizationId(),
        referral.terms().caseId(),
        referral.id(),
        List.of(),
        List.of());
  }

  static String id(String referralId) {
    return "alw_" + referralId.substring(referralId.indexOf('_') + 1);
  }

  /**
   * With one more that is asked for.
   *
   * @throws AllowanceAlreadyThere when there is one of its kind that was not refused
   */
  Allowances with(Request request) {
    if (items.stream().anyMatch(it -> it.open() && it.request().kind() == request.kind())) {
      throw new AllowanceAlreadyThere(request.kind());
    }
    if (items.size() >= MOST) {
      throw new TooManyAllowances(MOST);
    }
    Allowance added = Allowance.requested(Ids.next("all"), request);
    return next(
        Stream.concat(items.stream(), Stream.of(added)).toList(),
        event("allowance-requested", added, request.asked().at()));
  }

  Allowances approved(String allowanceId, Stamp by) {
    return changed(allowanceId, "allowance-approved", it -> it.approved(by), by.at());
  }

  Allowances refused(String allowanceId, String why, Stamp by) {
    return changed(allowanceId, "allowance-refused", it -> it.refused(why, by), by.at());
  }

  Allowances paid(String allowanceId, Payment made) {
    return changed(allowanceId, "allowance-paid", it -> it.paid(made), made.recorded().at());
  }

  /**
   * One of them.
   *
   * @throws NotFound when there is no such one
   */
  Allowance item(String allowanceId) {
    return items.stream()
        .filter(it -> it.id().equals(allowanceId))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private Allowances changed(
      String allowanceId, String what, UnaryOperator<Allowance> change, Instant now) {
    Allowance after = change.apply(item(allowanceId));
    return next(
        items.stream().map(it -> it.id().equals(allowanceId) ? after : it).toList(),
        event(what, after, now));
  }

  private Allowances next(List<Allowance> after, Event event) {
    return new Allowances(
        id, version + 1, organizationId, caseId, referralId, after, Event.append(outbox, event));
  }

  /** Without the amount: what somebody gets is nobody's business outside. */
  private Event event(String what, Allowance it, Instant now) {
    return Event.of(
        "org.passage.referrals." + what + ".v1",
        id,
        caseId,
        organizationId,
        now,
        Map.of(
            "referralId",
            referralId,
            "allowanceId",
            it.id(),
            "kind",
            Codes.written(it.request().kind())));
  }
}
