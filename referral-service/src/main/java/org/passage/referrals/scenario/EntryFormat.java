package org.passage.referrals.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.Problem.FieldError;
import org.passage.referrals.api.ApproachedByV1;
import org.passage.referrals.api.EntryV1;
import org.passage.referrals.api.PartnerKindV1;
import org.passage.referrals.api.ReferringPartyV1;
import org.passage.referrals.api.ResidenceKindV1;
import org.passage.referrals.api.ResidenceV1;
import org.passage.referrals.api.ReturningPartyV1;
import org.passage.referrals.scenario.Entry.Named;
import org.passage.referrals.scenario.Entry.ReferringParty;
import org.passage.referrals.scenario.Entry.Residence;

/** Between the contract's form and the entry data; refuses what the scenario does not know. */
public final class EntryFormat {
  private final Predicate<String> knownAgency;
  private final List<FieldError> errors = new ArrayList<>();

  /**
   * For one form.
   *
   * @param knownAgency whether the directory has an agency
   */
  public EntryFormat(Predicate<String> knownAgency) {
    this.knownAgency = knownAgency;
  }

  /**
   * The entry data of a scenario.
   *
   * @throws InvalidInput naming every field that is missing, misplaced or unknown
   */
  public Entry entry(Scenario scenario, EntryV1 given) {
    belongs("approachedBy", given.getApproachedBy(), Scenario.DIRECT_APPROACH, scenario);
    belongs("referredBy", given.getReferredBy(), Scenario.REFERRED_BY_PARTNER, scenario);
    belongs("returnedBy", given.getReturnedBy(), Scenario.RETURNED_BY_OTHER, scenario);
    belongs("transitCountries", given.getTransitCountries(), Scenario.RETURNED_BY_OTHER, scenario);
    belongs("residence", given.getResidence(), Scenario.RESIDENCE_SOUGHT, scenario);
    ApproachedByV1 by = given.getApproachedBy();
    Entry entry =
        new Entry(
            by == null ? null : ApproachedBy.valueOf(by.name()),
            referring(given.getReferredBy()),
            returning(given.getReturnedBy()),
            transit(given.getTransitCountries()),
            residence(given.getResidence()));
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return entry;
  }

  private void belongs(String field, @Nullable Object value, Scenario where, Scenario scenario) {
    if (where == scenario && value == null) {
      refuse(field, "is needed for " + Codes.written(scenario));
    }
    if (where != scenario && value != null) {
      refuse(field, "does not belong to " + Codes.written(scenario));
    }
  }

  private @Nullable ReferringParty referring(@Nullable ReferringPartyV1 it) {
    return it == null
        ? null
        : new ReferringParty(
            PartnerKind.valueOf(it.getKind().name()),
            known("referredBy", new Named(it.getAgencyId(), it.getOrganizationId(), it.getName())));
  }

  private @Nullable Named returning(@Nullable ReturningPartyV1 it) {
    return it == null
        ? null
        : known("returnedBy", new Named(it.getAgencyId(), it.getOrganizationId(), it.getName()));
  }

  private Named known(String field, Named party) {
    if (party.nobody()) {
      refuse(field, "needs an agencyId, an organizationId or a name");
    }
    if (party.agencyId() != null && !knownAgency.test(party.agencyId())) {
      refuse(field + "/agencyId", "is not an agency of the directory");
    }
    return party;
  }

  private static @Nullable List<String> transit(@Nullable List<String> countries) {
    if (countries == null) {
      return null;
    }
    for (int i = 0; i < countries.size(); i++) {
      String pointer = "/entry/transitCountries/" + i;
      if (countries.subList(0, i).contains(Countries.required(pointer, countries.get(i)))) {
        throw InvalidInput.at(pointer, "is there already");
      }
    }
    return List.copyOf(countries);
  }

  private static @Nullable Residence residence(@Nullable ResidenceV1 it) {
    return it == null
        ? null
        : new Residence(
            ResidenceKind.valueOf(it.getKind().name()),
            Countries.required("/entry/residence/country", it.getCountry()));
  }

  private void refuse(String field, String detail) {
    errors.add(new FieldError("/entry/" + field, detail));
  }

  /** The entry data as the contract shows them. */
  public static EntryV1 full(Entry it) {
    EntryV1 entry = new EntryV1().transitCountries(it.transitCountries());
    if (it.approachedBy() != null) {
      entry.approachedBy(ApproachedByV1.valueOf(it.approachedBy().name()));
    }
    if (it.referredBy() != null) {
      Named who = it.referredBy().who();
      entry.referredBy(
          new ReferringPartyV1(PartnerKindV1.valueOf(it.referredBy().kind().name()))
              .agencyId(who.agencyId())
              .organizationId(who.organizationId())
              .name(who.name()));
    }
    if (it.returnedBy() != null) {
      entry.returnedBy(
          new ReturningPartyV1()
              .agencyId(it.returnedBy().agencyId())
              .organizationId(it.returnedBy().organizationId())
              .name(it.returnedBy().name()));
    }
    if (it.residence() != null) {
      entry.residence(
          new ResidenceV1(
              ResidenceKindV1.valueOf(it.residence().kind().name()), it.residence().country()));
    }
    return entry;
  }
}
