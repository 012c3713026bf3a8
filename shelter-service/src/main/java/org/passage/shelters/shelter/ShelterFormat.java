package org.passage.shelters.shelter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.api.AddressV1;
import org.passage.shelters.api.AdmissionV1;
import org.passage.shelters.api.BedStateV1;
import org.passage.shelters.api.BedV1;
import org.passage.shelters.api.FeatureV1;
import org.passage.shelters.api.NewShelterV1;
import org.passage.shelters.api.SexV1;
import org.passage.shelters.api.ShelterKindV1;
import org.passage.shelters.api.ShelterV1;

/** Between the contract's forms and a shelter; refuses what cannot be. */
public final class ShelterFormat {
  private ShelterFormat() {}

  static Profile profile(NewShelterV1 said) {
    String country = Countries.required("/country", said.getCountry());
    return new Profile(
        said.getName(),
        country,
        region("/region", country, said.getRegion()),
        ShelterKind.valueOf(said.getKind().name()),
        admission(said.getAdmission()),
        same(Feature.class, said.getFeatures()),
        List.copyOf(said.getLanguages()));
  }

  /** The same region, when it lies in the country. */
  public static @Nullable String region(String pointer, String country, @Nullable String region) {
    if (region != null && !region.startsWith(country + '-')) {
      throw InvalidInput.at(pointer, "is not in this country");
    }
    return region;
  }

  private static Admission admission(AdmissionV1 said) {
    if (said.getMaxAge() < said.getMinAge()) {
      throw InvalidInput.at("/admission/maxAge", "must not be below minAge");
    }
    return new Admission(
        same(Sex.class, said.getSexes()),
        said.getMinAge(),
        said.getMaxAge(),
        said.getWithChildren());
  }

  static Address address(AddressV1 said) {
    return new Address(said.getLines(), said.getPostalCode(), said.getCity());
  }

  /** As every organization may see it: no address, no beds. */
  public static ShelterV1 open(Shelter it) {
    Profile profile = it.profile();
    Admission admission = profile.admission();
    return new ShelterV1(
            it.id(),
            it.organizationId(),
            profile.name(),
            profile.country(),
            ShelterKindV1.valueOf(profile.kind().name()),
            new AdmissionV1(
                new LinkedHashSet<>(same(SexV1.class, admission.sexes())),
                admission.minAge(),
                admission.maxAge(),
                admission.withChildren()),
            same(FeatureV1.class, profile.features()),
            profile.languages())
        .region(profile.region());
  }

  /** As staff of the shelter's own organization see it. */
  static ShelterV1 own(Shelter it, LocalDate today) {
    Address address = it.address();
    return open(it)
        .address(new AddressV1(address.lines(), address.city()).postalCode(address.postalCode()))
        .beds(it.beds().stream().map(bed -> bed(bed, today)).toList());
  }

  private static BedV1 bed(Bed it, LocalDate today) {
    return new BedV1(it.id(), it.label(), BedStateV1.valueOf(it.on(today).name()));
  }

  /** The same codes in the other language. */
  public static <E extends Enum<E>> List<E> same(
      Class<E> type, Collection<? extends Enum<?>> codes) {
    return codes.stream().map(code -> Enum.valueOf(type, code.name())).toList();
  }
}
