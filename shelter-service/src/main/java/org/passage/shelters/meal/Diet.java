package org.passage.shelters.meal;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.shelters.placement.Placement;
import org.passage.shelters.shelter.Stamp;

/**
 * What somebody eats who lives in a shelter, and what she does not bear. Nothing of it is told: it
 * shows what she believes, and how her health is.
 *
 * @param organizationId the organization that runs the shelter
 * @param changed null where nobody said anything yet
 */
public record Diet(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String placementId,
    @Personal Wish wish,
    @Personal List<Allergy> allergies,
    @Nullable Stamp changed,
    List<Event> outbox)
    implements Aggregate {
  public Diet {
    allergies = List.copyOf(allergies);
  }

  /** How she wants to eat. */
  public record Wish(List<DietKind> kinds, @Nullable String note) {
    public Wish {
      kinds = List.copyOf(kinds);
    }
  }

  static String idOf(String placementId) {
    return "dit_" + placementId.substring(placementId.indexOf('_') + 1);
  }

  /** Of somebody of whom nothing is said yet; not stored. */
  static Diet unsaid(Placement hers) {
    return new Diet(
        idOf(hers.id()),
        0,
        hers.shelterOrganizationId(),
        hers.caseId(),
        hers.id(),
        new Wish(List.of(), null),
        List.of(),
        null,
        List.of());
  }

  Diet wished(Wish said, Stamp by) {
    return next(said, allergies, by);
  }

  Diet with(List<Allergy> said, Stamp by) {
    return next(wish, said, by);
  }

  private Diet next(Wish said, List<Allergy> borne, Stamp by) {
    return new Diet(id, version + 1, organizationId, caseId, placementId, said, borne, by, outbox);
  }
}
