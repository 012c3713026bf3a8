package org.passage.referrals.domesticdesk;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.referrals.api.DomesticRequestV1;
import org.passage.referrals.api.DomesticWordsV1;
import org.passage.referrals.domestic.DomesticReferral;
import org.passage.referrals.domestic.Draft;
import org.passage.referrals.domestic.Draft.Need;
import org.passage.referrals.domestic.Draft.Words;
import org.passage.referrals.preview.SharedField;
import org.passage.referrals.protocol.AssistanceType;
import org.passage.referrals.protocol.Urgency;

/** Between the contract's form of what is asked, and a draft. */
final class DraftFormat {
  private DraftFormat() {}

  static Draft draft(DomesticRequestV1 wanted, String sender, Recipients recipients) {
    AssistanceType assistance = AssistanceType.valueOf(wanted.getAssistance().name());
    DomesticWordsV1 words = wanted.getWords();
    return new Draft(
        recipients.required(sender, wanted.getAgencyId(), wanted.getService(), assistance),
        new Need(
            assistance,
            Urgency.valueOf(wanted.getUrgency().name()),
            new Words(words.getDescription(), words.getBackground(), words.getSafeContact())),
        Codes.all(SharedField.class, wanted.getFields()));
  }

  static DomesticWordsV1 words(Words it) {
    return new DomesticWordsV1(it.description())
        .background(it.background())
        .safeContact(it.safeContact());
  }

  /** What the recipient is told beside what her file says of her, in this order. */
  static Map<String, Object> asked(DomesticReferral it) {
    Draft draft = it.draft();
    Words words = draft.need().words();
    Map<String, Object> asked = new LinkedHashMap<>();
    asked.put("domesticReferralId", it.id());
    asked.put("caseId", it.caseId());
    asked.put("from", it.organizationId());
    asked.put("to", draft.to().organizationId());
    asked.put("agencyId", draft.to().agencyId());
    put(asked, "service", draft.to().service());
    asked.put("assistance", Codes.written(draft.need().assistance()));
    asked.put("urgency", Codes.written(draft.need().urgency()));
    asked.put("description", words.description());
    put(asked, "background", words.background());
    put(asked, "safeContact", words.safeContact());
    return asked;
  }

  private static void put(Map<String, Object> asked, String name, @Nullable String value) {
    if (value != null) {
      asked.put(name, value);
    }
  }
}
