package org.passage.referrals.profile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Phones;
import org.passage.referrals.api.AgencyPhoneV1;
import org.passage.referrals.api.PhoneKindV1;

/** Between the contract's form of a telephone and the telephone. */
final class PhoneFormat {
  private PhoneFormat() {}

  static List<Phone> phones(String at, String country, @Nullable List<AgencyPhoneV1> said) {
    List<Phone> phones = new ArrayList<>();
    for (AgencyPhoneV1 it : ProfileFormat.given(said)) {
      phones.add(
          new Phone(
              Phones.dialled(at + "/" + phones.size() + "/number", country, it.getNumber()),
              it.getExtension(),
              it.getKind() == null ? PhoneKind.VOICE : PhoneKind.valueOf(it.getKind().name()),
              it.getDescription(),
              ProfileFormat.given(it.getLanguages())));
    }
    return phones;
  }

  static @Nullable List<AgencyPhoneV1> full(List<Phone> phones) {
    return ProfileView.some(phones, PhoneFormat::full);
  }

  private static AgencyPhoneV1 full(Phone it) {
    return new AgencyPhoneV1(it.number())
        .extension(it.extension())
        .kind(PhoneKindV1.valueOf(it.kind().name()))
        .description(it.description())
        .languages(ProfileView.some(it.languages()));
  }
}
