package org.passage.referrals.requirement;

import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Stamp;
import org.passage.referrals.scenario.Entry.Named;
import org.passage.referrals.scenario.RequiredStep;

/**
 * Who assists her in a country through which she is returned (procedure row E, scenario 3); never
 * changed, the latest of a country counts.
 *
 * @param country which one, by its ISO 3166-1 alpha-2 code
 */
public record TransitAssistance(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String referralId,
    String country,
    @Personal Help help,
    Stamp recorded,
    List<Event> outbox)
    implements Aggregate {

  /** By whom, and how. */
  public record Help(Named who, @Nullable String note) {}

  /**
   * Help in one of the countries that the entry data name.
   *
   * @throws StepNotRequired for a referral whose scenario asks for none
   * @throws InvalidInput for another country
   */
  static TransitAssistance of(Referral referral, String country, Help help, Stamp by) {
    StepNotRequired.unless(referral, RequiredStep.TRANSIT_ASSISTANCE);
    if (!referral.terms().transitCountries().contains(country)) {
      throw InvalidInput.at("/country", "is not one of the transit countries of this referral");
    }
    String id = Ids.next("trn");
    return new TransitAssistance(
        id,
        1,
        referral.organizationId(),
        referral.caseId(),
        referral.id(),
        country,
        help,
        by,
        List.of(
            Event.of(
                "org.passage.referrals.transit-assistance-arranged.v1",
                id,
                referral.caseId(),
                referral.organizationId(),
                by.at(),
                Map.of("referralId", referral.id()))));
  }
}
