package org.passage.cases.blindindex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.passage.chassis.encryption.Vault;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Tokens that stand for what somebody is found by. They are made by a secret of the organization,
 * so that a copy of the store tells neither a name nor who of two organizations is the same.
 */
@Component
public final class BlindIndex {
  private final Function<String, SecretKey> keys;

  @Autowired
  BlindIndex(Vault vault) {
    this(organizationId -> vault.secret("search:" + organizationId));
  }

  /**
   * An index by given secrets.
   *
   * @param keys the secret of an organization
   */
  BlindIndex(Function<String, SecretKey> keys) {
    this.keys = keys;
    // The first word of a process reads all rules, for which nobody should have to wait.
    Thread.ofVirtual().name("spelling").start(() -> Word.of("Мира"));
  }

  /** The tokens by which somebody is found. */
  public List<String> of(String organizationId, Traits traits) {
    Tokens tokens = new Tokens(keys.apply(organizationId));
    return Stream.of(
            words(MatchedField.NAME, traits.names(), tokens),
            words(MatchedField.ALIAS, traits.aliases(), tokens),
            traits.documentNumbers().stream()
                .map(DocumentNumber::comparable)
                .map(it -> exact(MatchedField.DOCUMENT, it, tokens)),
            Stream.ofNullable(traits.birthYear())
                .map(it -> exact(MatchedField.BIRTH_YEAR, it.toString(), tokens)))
        .flatMap(it -> it)
        .distinct()
        .sorted()
        .toList();
  }

  /** The tokens of somebody who is looked for. */
  public Wanted wanted(String organizationId, Wish wish) {
    Tokens tokens = new Tokens(keys.apply(organizationId));
    List<Map<String, Hit>> alternatives = new ArrayList<>();
    wish.words().forEach(it -> alternatives.add(name(it, tokens)));
    String number = wish.documentNumber();
    if (number != null) {
      alternatives.add(document(number, tokens));
    }
    Integer year = wish.birthYear();
    return new Wanted(
        alternatives,
        year == null ? null : exact(MatchedField.BIRTH_YEAR, year.toString(), tokens));
  }

  /** The tokens of a name, each word for itself. */
  public Wanted naming(String organizationId, List<String> words) {
    return wanted(organizationId, new Wish(words, null, null));
  }

  /** The tokens of somebody who has a name, an alias or a document in common with a person. */
  public Wanted resembling(String organizationId, Traits traits) {
    Tokens tokens = new Tokens(keys.apply(organizationId));
    List<Map<String, Hit>> alternatives = new ArrayList<>();
    Stream.concat(traits.names().stream(), traits.aliases().stream())
        .flatMap(it -> Wish.words(it).stream())
        .distinct()
        .forEach(it -> alternatives.add(name(it, tokens)));
    traits.documentNumbers().stream()
        .map(DocumentNumber::comparable)
        .forEach(it -> alternatives.add(document(it, tokens)));
    return new Wanted(alternatives, null);
  }

  private static Map<String, Hit> document(String number, Tokens tokens) {
    return Map.of(
        exact(MatchedField.DOCUMENT, number, tokens),
        new Hit(MatchedField.DOCUMENT, Aspect.SPELLING));
  }

  private static Map<String, Hit> name(String written, Tokens tokens) {
    Map<String, Hit> hits = new HashMap<>();
    Feature.sought(Word.of(written))
        .forEach(feature -> {
          for (MatchedField field : List.of(MatchedField.NAME, MatchedField.ALIAS)) {
            hits.put(tokens.of(field, feature), new Hit(field, feature.aspect()));
          }
        });
    return hits;
  }

  private static Stream<String> words(MatchedField field, List<String> names, Tokens tokens) {
    return names.stream()
        .flatMap(it -> Words.of(it).stream())
        .map(Word::of)
        .flatMap(Feature::known)
        .map(it -> tokens.of(field, it));
  }

  private static String exact(MatchedField field, String value, Tokens tokens) {
    return tokens.of(field, new Feature(Aspect.SPELLING, value));
  }
}
