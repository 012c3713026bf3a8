package org.passage.referrals.agency;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.profile.Profile;
import org.passage.referrals.protocol.AssistanceType;

/**
 * By what the store finds an agency, since what is said of it is sealed.
 *
 * @param tokens keyed hashes of the beginnings of the words of its names
 * @param squares of the earth in which it has places that may be known
 * @param assistance that it gives
 * @param sourceId who imported it and its identifier there; null when it was not imported
 */
public record Marks(
    List<String> tokens,
    List<Integer> squares,
    List<AssistanceType> assistance,
    @Nullable String sourceId) {
  static final Marks NONE = new Marks(List.of(), List.of(), List.of(), null);

  public Marks {
    tokens = List.copyOf(tokens);
    squares = List.copyOf(squares);
    assistance = List.copyOf(assistance);
  }

  static Marks of(Profile profile, List<String> tokens, @Nullable String sourceId) {
    return new Marks(
        tokens,
        profile.squares(),
        Stream.of(AssistanceType.values())
            .filter(type -> profile.offers("").stream().anyMatch(it -> it.gives(type)))
            .toList(),
        sourceId);
  }

  static Marks from(String sourceId) {
    return new Marks(List.of(), List.of(), List.of(), sourceId);
  }
}
