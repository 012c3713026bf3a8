package org.passage.referrals.casefile;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.clients.ServiceClients;
import org.passage.referrals.casefile.Known.Reached;
import org.passage.referrals.clients.cases.CasesApi;
import org.passage.referrals.clients.cases.ContactV1;
import org.passage.referrals.clients.cases.PersonV1;
import org.springframework.stereotype.Component;

/** Who she is, asked of the case-service with the caller's own token. */
@Component
public class HerFile {
  private final CasesApi files;

  HerFile(CasesApi files) {
    this.files = files;
  }

  /** What her file says of her, as far as the caller may see. */
  public Known known(String caseId) {
    PersonV1 person = ServiceClients.ask("Her file", () -> files.getCase(caseId)).getPerson();
    String name =
        Stream.of(person.getGivenNames(), person.getMiddleName(), person.getFamilyName())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return new Known(
        name.isEmpty() ? null : name,
        person.getBirthDate(),
        person.getSex().toString(),
        person.getNationality(),
        Objects.requireNonNullElse(person.getLanguages(), List.of()),
        reached(person.getContact()));
  }

  private static Reached reached(@Nullable ContactV1 contact) {
    return contact == null
        ? Reached.NOT_KNOWN
        : new Reached(
            contact.getMobilePhone() == null ? contact.getHomePhone() : contact.getMobilePhone(),
            contact.getEmail());
  }
}
