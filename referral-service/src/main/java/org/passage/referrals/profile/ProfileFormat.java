package org.passage.referrals.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.problem.InvalidInput;
import org.passage.referrals.api.AgencyContactV1;
import org.passage.referrals.api.AgencyOfferingV1;
import org.passage.referrals.api.AgencyPhoneV1;
import org.passage.referrals.api.AgencyProfileV1;
import org.passage.referrals.api.AgencyServiceV1;
import org.passage.referrals.api.EligibilityV1;
import org.passage.referrals.hours.HoursFormat;
import org.passage.referrals.protocol.AssistanceType;

/** From the contract's form of a profile to the profile; refuses what cannot be. */
public final class ProfileFormat {
  private final String country;

  private ProfileFormat(String country) {
    this.country = country;
  }

  /**
   * The profile at a JSON pointer.
   *
   * @param country of the agency, in which telephones are dialled
   */
  public static Profile profile(String pointer, String country, @Nullable AgencyProfileV1 said) {
    return said == null ? Profile.NONE : new ProfileFormat(country).profile(pointer, said);
  }

  private Profile profile(String at, AgencyProfileV1 said) {
    Profile profile =
        new Profile(
            new About(
                new About.Words(
                    said.getAlternateName(),
                    said.getDescription(),
                    said.getEmail(),
                    said.getWebsite(),
                    said.getLegalStatus()),
                given(said.getLanguages()),
                phones(at, said.getPhones()),
                contacts(at + "/contacts", said.getContacts())),
            services(at + "/services", said.getServices()),
            new LocationFormat(country).locations(at + "/locations", said.getLocations()),
            offerings(at + "/offerings", said.getOfferings()));
    return consistent(at, profile);
  }

  /**
   * The same, when its parts can be told apart and belong together.
   *
   * @throws InvalidInput within {@code at}, when not
   */
  public static Profile consistent(String at, Profile profile) {
    distinct(at + "/services", profile.services().stream().map(Service::key).toList());
    distinct(at + "/locations", profile.locations().stream().map(Location::key).toList());
    known(at + "/offerings", profile);
    return profile;
  }

  private static void distinct(String at, List<String> keys) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < keys.size(); i++) {
      if (!seen.add(keys.get(i))) {
        throw InvalidInput.at(at + "/" + i + "/key", "is another one's");
      }
    }
  }

  private static void known(String at, Profile profile) {
    Set<List<String>> seen = new HashSet<>();
    for (int i = 0; i < profile.offerings().size(); i++) {
      Offering it = profile.offerings().get(i);
      if (profile.service(it.service()).isEmpty()) {
        throw InvalidInput.at(at + "/" + i + "/service", "is the key of no service");
      }
      if (profile.location(it.location()).isEmpty()) {
        throw InvalidInput.at(at + "/" + i + "/location", "is the key of no location");
      }
      if (!seen.add(List.of(it.service(), it.location()))) {
        throw InvalidInput.at(at + "/" + i, "is there already");
      }
    }
  }

  private List<Contact> contacts(String at, @Nullable List<AgencyContactV1> said) {
    List<Contact> contacts = new ArrayList<>();
    for (AgencyContactV1 it : given(said)) {
      contacts.add(
          new Contact(
              it.getName(),
              it.getTitle(),
              it.getDepartment(),
              it.getEmail(),
              phones(at + "/" + contacts.size(), it.getPhones())));
    }
    return contacts;
  }

  private List<Service> services(String at, @Nullable List<AgencyServiceV1> said) {
    List<Service> services = new ArrayList<>();
    for (AgencyServiceV1 it : given(said)) {
      String here = at + "/" + services.size();
      services.add(
          new Service(
              it.getKey(),
              ServiceStatus.valueOf(it.getStatus().name()),
              new Service.Words(
                  it.getName(),
                  it.getDescription(),
                  it.getEmail(),
                  it.getApplication(),
                  it.getFees()),
              Codes.all(AssistanceType.class, it.getAssistance()).stream().distinct().toList(),
              eligibility(here + "/eligibility", it.getEligibility()),
              given(it.getLanguages()),
              phones(here, it.getPhones()),
              HoursFormat.schedules(here + "/schedules", it.getSchedules())));
    }
    return services;
  }

  private static Eligibility eligibility(String at, @Nullable EligibilityV1 said) {
    if (said == null) {
      return Eligibility.EVERYBODY;
    }
    List<String> nationalities = given(said.getNationalities());
    for (int i = 0; i < nationalities.size(); i++) {
      Countries.required(at + "/nationalities/" + i, nationalities.get(i));
    }
    return eligibility(
        at,
        new Eligibility(
            Codes.all(Sex.class, said.getSexes()),
            said.getMinAge(),
            said.getMaxAge(),
            nationalities,
            given(said.getDocuments()),
            said.getDescription()));
  }

  /**
   * The same, when there can be somebody whom it admits.
   *
   * @throws InvalidInput within {@code at}, when there cannot
   */
  public static Eligibility eligibility(String at, Eligibility said) {
    Integer min = said.minAge();
    Integer max = said.maxAge();
    if (min != null && max != null && max < min) {
      throw InvalidInput.at(at + "/maxAge", "must not be below minAge");
    }
    return said;
  }

  private List<Offering> offerings(String at, @Nullable List<AgencyOfferingV1> said) {
    List<Offering> offerings = new ArrayList<>();
    for (AgencyOfferingV1 it : given(said)) {
      String here = at + "/" + offerings.size();
      offerings.add(
          new Offering(
              it.getService(),
              it.getLocation(),
              phones(here, it.getPhones()),
              HoursFormat.schedules(here + "/schedules", it.getSchedules())));
    }
    return offerings;
  }

  private List<Phone> phones(String at, @Nullable List<AgencyPhoneV1> said) {
    return PhoneFormat.phones(at + "/phones", country, said);
  }

  static <T> List<T> given(@Nullable List<T> list) {
    return Objects.requireNonNullElse(list, List.of());
  }
}
