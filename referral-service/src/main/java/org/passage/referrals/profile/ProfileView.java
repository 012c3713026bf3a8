package org.passage.referrals.profile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.places.Coordinates;
import org.passage.referrals.api.AgencyAddressV1;
import org.passage.referrals.api.AgencyContactV1;
import org.passage.referrals.api.AgencyLocationV1;
import org.passage.referrals.api.AgencyOfferingV1;
import org.passage.referrals.api.AgencyProfileV1;
import org.passage.referrals.api.AgencyServiceV1;
import org.passage.referrals.api.AssistanceTypeV1;
import org.passage.referrals.api.EligibilityV1;
import org.passage.referrals.api.LocationKindV1;
import org.passage.referrals.api.ServiceStatusV1;
import org.passage.referrals.api.SexV1;
import org.passage.referrals.hours.HoursFormat;
import org.passage.referrals.profile.Location.Whereabouts;

/** From a profile to the contract's form of it; what is empty is left out. */
public final class ProfileView {
  private ProfileView() {}

  public static AgencyProfileV1 full(Profile it) {
    About about = it.about();
    return new AgencyProfileV1()
        .alternateName(about.words().alternateName())
        .description(about.words().description())
        .email(about.words().email())
        .website(about.words().website())
        .legalStatus(about.words().legalStatus())
        .languages(some(about.languages()))
        .phones(PhoneFormat.full(about.phones()))
        .contacts(some(about.contacts(), ProfileView::contact))
        .services(some(it.services(), ProfileView::service))
        .locations(some(it.locations(), ProfileView::location))
        .offerings(some(it.offerings(), ProfileView::offering));
  }

  private static AgencyContactV1 contact(Contact it) {
    return new AgencyContactV1()
        .name(it.name())
        .title(it.title())
        .department(it.department())
        .email(it.email())
        .phones(PhoneFormat.full(it.phones()));
  }

  private static AgencyServiceV1 service(Service it) {
    return new AgencyServiceV1(
            it.key(), it.words().name(), ServiceStatusV1.valueOf(it.status().name()))
        .description(it.words().description())
        .email(it.words().email())
        .application(it.words().application())
        .fees(it.words().fees())
        .assistance(some(Codes.all(AssistanceTypeV1.class, it.assistance())))
        .eligibility(eligibility(it.eligibility()))
        .languages(some(it.languages()))
        .phones(PhoneFormat.full(it.phones()))
        .schedules(HoursFormat.full(it.schedules()));
  }

  private static @Nullable EligibilityV1 eligibility(Eligibility it) {
    Set<SexV1> sexes = new LinkedHashSet<>(Codes.all(SexV1.class, it.sexes()));
    return it.equals(Eligibility.EVERYBODY)
        ? null
        : new EligibilityV1()
            .sexes(sexes.isEmpty() ? null : sexes)
            .minAge(it.minAge())
            .maxAge(it.maxAge())
            .nationalities(some(it.nationalities()))
            .documents(some(it.documents()))
            .description(it.description());
  }

  private static AgencyLocationV1 location(Location it) {
    Whereabouts where = it.whereabouts();
    Coordinates point = where.coordinates();
    Address address = where.address();
    AgencyLocationV1 location =
        new AgencyLocationV1(it.key(), LocationKindV1.valueOf(it.kind().name()), where.country())
            .confidential(where.confidential() ? true : null)
            .name(it.name())
            .region(where.region())
            .url(where.url())
            .timeZone(it.timeZone())
            .languages(some(it.languages()))
            .phones(PhoneFormat.full(it.phones()))
            .schedules(HoursFormat.full(it.opening().schedules()))
            .closures(HoursFormat.closed(it.opening().closures()));
    if (address != null) {
      location.address(
          new AgencyAddressV1(address.lines(), address.city()).postalCode(address.postalCode()));
    }
    return point == null
        ? location
        : location.latitude(point.latitude()).longitude(point.longitude());
  }

  private static AgencyOfferingV1 offering(Offering it) {
    return new AgencyOfferingV1(it.service(), it.location())
        .phones(PhoneFormat.full(it.phones()))
        .schedules(HoursFormat.full(it.schedules()));
  }

  static <T> @Nullable List<T> some(List<T> all) {
    return all.isEmpty() ? null : all;
  }

  static <T, R> @Nullable List<R> some(List<T> all, Function<T, R> translate) {
    return all.isEmpty() ? null : all.stream().map(translate).toList();
  }
}
