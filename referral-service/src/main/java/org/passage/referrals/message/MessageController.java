package org.passage.referrals.message;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.referrals.api.MessagePageV1;
import org.passage.referrals.api.MessageV1;
import org.passage.referrals.api.MessagesApi;
import org.passage.referrals.api.NewMessageV1;
import org.passage.referrals.casefile.CaseFile;
import org.passage.referrals.protocol.Attachment;
import org.passage.referrals.protocol.Message;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.Enclosing;
import org.passage.referrals.referral.Listing;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Referrals;
import org.passage.referrals.requirement.Requirements;
import org.passage.referrals.scenario.RequiredStep;
import org.passage.referrals.travelgroup.TravelGroupGate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** The six messages over HTTP. */
@RestController
class MessageController implements MessagesApi {
  private final Referrals referrals;
  private final Disclosure disclosure;
  private final CaseFile casefile;
  private final Requirements requirements;
  private final TravelGroupGate group;
  private final Clock clock;

  MessageController(
      Referrals referrals,
      Disclosure disclosure,
      CaseFile casefile,
      Requirements requirements,
      TravelGroupGate group,
      Clock clock) {
    this.referrals = referrals;
    this.disclosure = disclosure;
    this.casefile = casefile;
    this.requirements = requirements;
    this.group = group;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<MessageV1> sendMessage(
      String referralId,
      NewMessageV1 wanted,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Step step = Step.valueOf(wanted.getStep().name());
    Referral found = disclosure.sendable(referralId, step);
    ETags.check(ifMatch, found.version());
    Party party = found.party(Caller.current().organizationId());
    Instant now = clock.instant();
    Message message =
        Message.send(
                step,
                Caller.current().organizationId(),
                new MessageFormat(step)
                    .asked(found.progress().assistanceAsked())
                    .content(wanted, found.begun(), now),
                now)
            .enclosing(enclosed(found, wanted));
    Referral sent = found.send(party, message);
    if (party == Party.SENDING) {
      requirements.require(found, RequiredStep.valueOf(step.name()));
      if (step == Step.POST_DEPARTURE_NOTIFICATION) {
        group.requireDeparture(found);
      }
      casefile.requireReferral(sent.terms().caseId(), sent.terms().receivingOrganizationId());
    }
    referrals.change(sent);
    return ResponseEntity.created(
            URI.create("/api/referrals/v1/referrals/" + referralId + "/messages"))
        .eTag(ETags.of(sent.version()))
        .body(MessageFormat.full(message));
  }

  /** The files that go with it; none where none are named. */
  private static List<Attachment> enclosed(Referral found, NewMessageV1 wanted) {
    return new Enclosing(found, Caller.current().organizationId())
        .named(List.copyOf(Objects.requireNonNullElse(wanted.getAttachmentIds(), Set.of())));
  }

  @Override
  public ResponseEntity<MessagePageV1> listMessages(
      String referralId, Integer limit, @Nullable String cursor) {
    Referral found = disclosure.readable(referralId);
    Page<Message> page = Listing.page(found.progress().messages(), Message::id, limit, cursor);
    return ResponseEntity.ok(
        new MessagePageV1(page.map(MessageFormat::full).items()).next(page.next()));
  }
}
