package org.passage.identity.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.EventRepresentation;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.identity.client.Client;
import org.passage.identity.client.Clients;
import org.passage.identity.keycloak.Realm;
import org.passage.identity.person.People;
import org.passage.identity.person.Person;
import org.springframework.stereotype.Component;

/** Who has access for an organization: first its people, then its clients. */
@Component
class Review {
  private static final String PEOPLE = "p";
  private static final String CLIENTS = "c";
  private static final int PIECE = 100;
  private static final int MOST = 5_000;

  private final Realm realm;
  private final People people;
  private final Clients clients;

  Review(Realm realm, People people, Clients clients) {
    this.realm = realm;
    this.people = people;
    this.clients = clients;
  }

  Page<Entry> page(String alias, int limit, @Nullable String cursor) {
    String key = Cursor.key(cursor);
    if (key == null || key.startsWith(PEOPLE)) {
      Page<Person> page =
          people.page(alias, null, limit, key == null ? null : Cursor.after(key.substring(1)));
      String next = page.next() == null ? "" : Cursor.key(page.next());
      return new Page<>(
          page.items().stream().map(this::entry).toList(),
          Cursor.after(page.next() == null ? CLIENTS : PEOPLE + next));
    }
    if (!key.startsWith(CLIENTS)) {
      throw InvalidInput.at("?cursor", "is not a cursor that this list gave");
    }
    String after = key.substring(1);
    Page<Client> page = clients.page(alias, limit, after.isEmpty() ? null : Cursor.after(after));
    return new Page<>(
        page.items().stream().map(this::entry).toList(),
        page.next() == null ? null : Cursor.after(CLIENTS + Cursor.key(page.next())));
  }

  /** All of it, up to a bound that no organization reaches. */
  List<Entry> all(String alias) {
    List<Entry> all = new ArrayList<>();
    String cursor = null;
    do {
      Page<Entry> page = page(alias, PIECE, cursor);
      all.addAll(page.items());
      cursor = page.next();
    } while (cursor != null && all.size() < MOST);
    return all;
  }

  private Entry entry(Person person) {
    return new Entry(
        Entry.Kind.PERSON,
        person.id(),
        person.username(),
        person.active(),
        person.office(),
        person.roles().stream().map(Codes::written).toList(),
        last("LOGIN", null, person.id()));
  }

  private Entry entry(Client client) {
    return new Entry(
        Entry.Kind.CLIENT,
        client.id(),
        client.id(),
        client.active(),
        null,
        List.of("partner-agency"),
        last("CLIENT_LOGIN", client.id(), null));
  }

  /** The latest login; Keycloak tells the latest first. */
  private @Nullable Instant last(String type, @Nullable String client, @Nullable String user) {
    return realm
        .ask(it -> it.getEvents(List.of(type), client, user, null, null, null, 0, 1))
        .stream()
        .findFirst()
        .map(EventRepresentation::getTime)
        .map(Instant::ofEpochMilli)
        .orElse(null);
  }
}
