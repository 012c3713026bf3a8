package org.passage.referrals.domesticdesk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.referrals.api.AssistanceTypeV1;
import org.passage.referrals.api.ChoiceV1;
import org.passage.referrals.api.DomesticOutcomeV1;
import org.passage.referrals.api.DomesticReasonV1;
import org.passage.referrals.api.DomesticReferralV1;
import org.passage.referrals.api.DomesticStateV1;
import org.passage.referrals.api.DomesticStepTakenV1;
import org.passage.referrals.api.DomesticStepV1;
import org.passage.referrals.api.PartyV1;
import org.passage.referrals.api.SatisfactionV1;
import org.passage.referrals.api.SharedFieldV1;
import org.passage.referrals.api.UrgencyV1;
import org.passage.referrals.domestic.Course;
import org.passage.referrals.domestic.Disclosed.Sending;
import org.passage.referrals.domestic.DomesticReferral;
import org.passage.referrals.domestic.Draft;
import org.passage.referrals.domestic.Mark;
import org.passage.referrals.domestic.Satisfaction;
import org.passage.referrals.protocol.Party;

/**
 * From a domestic referral to the contract's form, as one of its sides sees it now. The recipient
 * reads what it is told in what was sent, and nowhere else.
 */
record DomesticFormat(String viewer, Instant now) {

  DomesticReferralV1 full(DomesticReferral it) {
    Draft draft = it.draft();
    Course course = it.course();
    Party party = it.party(viewer);
    boolean sending = party == Party.SENDING;
    Sending sent = course.disclosed().sending();
    return new DomesticReferralV1(
            it.id(),
            it.caseId(),
            PartyV1.valueOf(party.name()),
            it.organizationId(),
            draft.to().organizationId(),
            draft.to().agencyId(),
            AssistanceTypeV1.valueOf(draft.need().assistance().name()),
            UrgencyV1.valueOf(draft.need().urgency().name()),
            Codes.all(SharedFieldV1.class, draft.fields()),
            ChoiceV1.valueOf(course.choice().name()),
            DomesticStateV1.valueOf(course.state().name()),
            it.overdue(now),
            course.waiting().reminders(),
            course.marks().stream().map(mark -> taken(it, mark)).toList(),
            it.drafted().at())
        .service(draft.to().service())
        .words(sending ? DraftFormat.words(draft.need().words()) : null)
        .dueAt(course.waiting().dueAt())
        .sentAt(sent == null ? null : sent.made().at())
        .satisfaction(satisfaction(course.satisfaction(), sending));
  }

  private static DomesticStepTakenV1 taken(DomesticReferral it, Mark mark) {
    return new DomesticStepTakenV1(
            DomesticStepV1.valueOf(mark.step().name()),
            it.organization(mark.step().by()),
            mark.made().at())
        .reason(Codes.same(DomesticReasonV1.class, mark.told().reason()))
        .outcome(Codes.same(DomesticOutcomeV1.class, mark.told().outcome()))
        .note(mark.told().note());
  }

  private static @Nullable SatisfactionV1 satisfaction(@Nullable Satisfaction it, boolean sending) {
    return it == null || !(sending || it.tellRecipient())
        ? null
        : new SatisfactionV1(it.score(), it.tellRecipient(), it.recorded().at()).words(it.words());
  }
}
