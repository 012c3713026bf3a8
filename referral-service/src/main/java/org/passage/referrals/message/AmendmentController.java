package org.passage.referrals.message;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.security.Caller;
import org.passage.referrals.api.AmendmentsApi;
import org.passage.referrals.api.MessageV1;
import org.passage.referrals.api.NewAmendmentV1;
import org.passage.referrals.api.WordingPageV1;
import org.passage.referrals.api.WordingV1;
import org.passage.referrals.casefile.CaseFile;
import org.passage.referrals.protocol.Content;
import org.passage.referrals.protocol.Message;
import org.passage.referrals.protocol.Message.Earlier;
import org.passage.referrals.protocol.Party;
import org.passage.referrals.protocol.Step;
import org.passage.referrals.referral.Correspondence;
import org.passage.referrals.referral.Disclosure;
import org.passage.referrals.referral.Listing;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Referrals;
import org.passage.referrals.referral.Stamp;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Other wordings of a message, and who has read them, over HTTP. */
@RestController
class AmendmentController implements AmendmentsApi {
  private final Referrals referrals;
  private final Disclosure disclosure;
  private final CaseFile casefile;
  private final Clock clock;

  AmendmentController(Referrals referrals, Disclosure disclosure, CaseFile casefile, Clock clock) {
    this.referrals = referrals;
    this.disclosure = disclosure;
    this.casefile = casefile;
    this.clock = clock;
  }

  @Override
  public ResponseEntity<MessageV1> amendMessage(
      String referralId,
      String messageId,
      NewAmendmentV1 wanted,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Referral found = disclosure.readable(referralId);
    ETags.check(ifMatch, found.version());
    String organization = Caller.current().organizationId();
    Message said = found.progress().required(messageId);
    Instant now = clock.instant();
    Earlier before =
        new Earlier(said.content(), wanted.getReason(), Caller.current().subject(), now);
    Referral amended =
        new Correspondence(found, organization)
            .amend(messageId, content(wanted, said, found, now), before);
    if (amended.party(organization) == Party.SENDING) {
      casefile.requireReferral(amended.terms().caseId(), amended.terms().receivingOrganizationId());
    }
    return answer(referrals.change(amended), messageId);
  }

  /** All that it is to say, by the rules of its step; where she is expected is moved elsewhere. */
  private static Content content(NewAmendmentV1 wanted, Message said, Referral found, Instant now) {
    if (!wanted.getMessage().getStep().name().equals(said.step().name())) {
      throw InvalidInput.at("/message/step", "must stay " + Codes.written(said.step()));
    }
    if (wanted.getMessage().getAttachmentIds() != null) {
      throw InvalidInput.at(
          "/message/attachmentIds", "must not be given; files go with a message when it is sent");
    }
    Instant earliest = said.step() == Step.ARRIVAL_CONFIRMATION ? found.begun() : found.openedAt();
    Content content =
        new MessageFormat(said.step(), "/message")
            .asked(found.progress().assistanceAsked())
            .arrived(found.progress().arrivedAt().orElse(null))
            .content(wanted.getMessage(), earliest, now);
    if (!Objects.equals(content.expectedArrivalAt(), said.content().expectedArrivalAt())) {
      throw InvalidInput.at(
          "/message/expectedArrivalAt", "must stay; say where she is expected when that moves");
    }
    return content;
  }

  @Override
  public ResponseEntity<WordingPageV1> listWordings(
      String referralId, String messageId, Integer limit, @Nullable String cursor) {
    Message said = disclosure.readable(referralId).progress().required(messageId);
    Page<WordingV1> page =
        Listing.page(
            MessageFormat.wordings(said), it -> String.valueOf(it.getWording()), limit, cursor);
    return ResponseEntity.ok(new WordingPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<MessageV1> acknowledgeMessage(
      String referralId,
      String messageId,
      @Nullable String ifMatch,
      @Nullable String idempotencyKey) {
    Referral found = disclosure.readable(referralId);
    ETags.check(ifMatch, found.version());
    Referral read =
        new Correspondence(found, Caller.current().organizationId())
            .read(messageId, Stamp.now(clock));
    return answer(read.equals(found) ? found : referrals.change(read), messageId);
  }

  private static ResponseEntity<MessageV1> answer(Referral now, String messageId) {
    return ResponseEntity.created(
            URI.create("/api/referrals/v1/referrals/" + now.id() + "/messages/" + messageId))
        .eTag(ETags.of(now.version()))
        .body(MessageFormat.full(now.progress().required(messageId)));
  }
}
