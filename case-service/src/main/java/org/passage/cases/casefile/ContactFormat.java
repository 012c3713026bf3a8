package org.passage.cases.casefile;

import org.jspecify.annotations.Nullable;
import org.passage.cases.api.ContactV1;
import org.passage.chassis.codes.Phones;

/** Between the contract's form of a contact and the contact. */
final class ContactFormat {
  private ContactFormat() {}

  static @Nullable Contact contact(String pointer, @Nullable ContactV1 it) {
    return it == null
        ? null
        : new Contact(
            it.getEmail(),
            Phones.possible(pointer + "/homePhone", it.getHomePhone()),
            Phones.possible(pointer + "/mobilePhone", it.getMobilePhone()),
            PlaceFormat.place(pointer + "/address", it.getAddress()));
  }

  static @Nullable ContactV1 contact(@Nullable Contact it) {
    return it == null
        ? null
        : new ContactV1()
            .email(it.email())
            .homePhone(it.homePhone())
            .mobilePhone(it.mobilePhone())
            .address(PlaceFormat.place(it.address()));
  }
}
