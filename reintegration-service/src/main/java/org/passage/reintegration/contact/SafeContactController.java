package org.passage.reintegration.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.concurrency.ETags;
import org.passage.chassis.security.Caller;
import org.passage.reintegration.api.ContactKindV1;
import org.passage.reintegration.api.ContactWayV1;
import org.passage.reintegration.api.NewSafeContactV1;
import org.passage.reintegration.api.SafeContactApi;
import org.passage.reintegration.api.SafeContactV1;
import org.passage.reintegration.casefile.CaseFiles;
import org.passage.reintegration.contact.SafeContact.Terms;
import org.passage.reintegration.contact.SafeContact.Way;
import org.passage.reintegration.plan.Plan;
import org.passage.reintegration.plan.Plans;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** How she is reached, over HTTP. */
@RestController
class SafeContactController implements SafeContactApi {
  private final SafeContacts contacts;
  private final Plans plans;
  private final CaseFiles cases;

  SafeContactController(SafeContacts contacts, Plans plans, CaseFiles cases) {
    this.contacts = contacts;
    this.plans = plans;
    this.cases = cases;
  }

  @Override
  public ResponseEntity<SafeContactV1> getSafeContact(String planId) {
    return answer(contacts.of(own(planId)));
  }

  @Override
  public ResponseEntity<SafeContactV1> changeSafeContact(
      String planId, NewSafeContactV1 said, @Nullable String ifMatch) {
    SafeContact found = contacts.of(own(planId));
    ETags.check(ifMatch, found.version());
    return answer(contacts.write(found.said(terms(said))));
  }

  private Plan own(String planId) {
    return cases.own(plans.of(Caller.current().organizationId(), planId));
  }

  private static Terms terms(NewSafeContactV1 said) {
    return new Terms(
        said.getWays().stream()
            .map(it ->
                new Way(ContactKind.valueOf(it.getHow().name()), it.getAddress(), it.getTimes()))
            .toList(),
        said.getCodeWord(),
        List.copyOf(said.getNeverSay()),
        said.getIfAnotherAnswers());
  }

  private static ResponseEntity<SafeContactV1> answer(SafeContact it) {
    Terms terms = it.terms();
    return ResponseEntity.ok()
        .eTag(ETags.of(it.version()))
        .body(
            new SafeContactV1(
                    terms.ways().stream()
                        .map(way ->
                            new ContactWayV1(ContactKindV1.valueOf(way.how().name()))
                                .address(way.address())
                                .times(way.times()))
                        .toList(),
                    terms.neverSay())
                .codeWord(terms.codeWord())
                .ifAnotherAnswers(terms.ifAnotherAnswers()));
  }
}
