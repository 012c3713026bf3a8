package org.passage.shelters.waiting;

import java.time.Clock;
import java.util.List;
import org.passage.chassis.access.LiveAccess;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.availability.DoesNotSuit;
import org.passage.shelters.availability.Reason;
import org.passage.shelters.availability.Suitability;
import org.passage.shelters.cases.Age;
import org.passage.shelters.cases.Cases;
import org.passage.shelters.cases.Safety;
import org.passage.shelters.placement.BeneficiaryChoice;
import org.passage.shelters.placement.NotHerChoice;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Shelters;
import org.passage.shelters.sides.Sides;
import org.springframework.stereotype.Component;

/** What her case must say before she is put on a list, or takes what is proposed. */
@Component
class Waiting {
  private final WaitingEntries entries;
  private final Shelters shelters;
  private final Cases cases;
  private final Clock clock;

  Waiting(WaitingEntries entries, Shelters shelters, Cases cases, Clock clock) {
    this.entries = entries;
    this.shelters = shelters;
    this.cases = cases;
    this.clock = clock;
  }

  WaitingEntry enter(Sides sides, Wish wish, BeneficiaryChoice choice) {
    LiveAccess access = cases.access(sides.caseId());
    if (choice != BeneficiaryChoice.ACCEPTED) {
      throw new NotHerChoice();
    }
    if (!shelters.anyOf(sides.addressed())) {
      throw InvalidInput.at("/listOrganizationId", "must be an organization that runs a shelter");
    }
    if (!List.of(sides.asking(), access.organizationId()).contains(sides.addressed())) {
      cases.requireSharing(sides.caseId(), sides.addressed());
    }
    Known known = known(cases.age(sides.caseId(), access), cases.safety(sides.caseId()));
    return entries.add(WaitingEntry.entered(sides, wish, known, clock.instant()));
  }

  WaitingEntry change(WaitingEntry found, Wish wish) {
    Known known = known(cases.age(found.caseId()), cases.safety(found.caseId()));
    return entries.replace(found.changed(wish, known));
  }

  /** She takes a place only when nothing in her case forbids it at this moment. */
  WaitingEntry answer(WaitingEntry found, Proposal.Answer answer) {
    WaitingEntry answered = found.answered(answer);
    if (answer.choice() == BeneficiaryChoice.ACCEPTED) {
      require(answered, answered.proposals().getLast());
    }
    return entries.replace(answered);
  }

  private void require(WaitingEntry her, Proposal taken) {
    Shelter shelter = shelters.get(taken.shelterId());
    Age age = cases.age(her.caseId());
    Safety safety = cases.safety(her.caseId());
    List<Reason> refusals =
        Suitability.of(shelter, her.aged(age).in(taken.stay()), safety).stream()
            .filter(Reason::refuses)
            .toList();
    if (!refusals.isEmpty()) {
      throw new DoesNotSuit(refusals);
    }
  }

  private static Known known(Age age, Safety safety) {
    return new Known(age, safety.risk());
  }
}
