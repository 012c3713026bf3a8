package org.passage.cases.blindindex;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a person who is looked for.
 *
 * @param alternatives each a word of the name, or the document, with the tokens it may have
 * @param birthYear the token that must be there beside one of those; null when it does not matter
 */
public record Wanted(List<Map<String, Hit>> alternatives, @Nullable String birthYear) {
  /** The field of a document that holds the tokens of a person. */
  public static final String TOKENS = "tokens";

  /** What documents to look at. */
  public Bson filter() {
    Set<String> tokens = new HashSet<>();
    alternatives.forEach(it -> tokens.addAll(it.keySet()));
    Bson any = in(TOKENS, tokens);
    if (birthYear == null) {
      return any;
    }
    Bson year = eq(TOKENS, birthYear);
    return tokens.isEmpty() ? year : and(any, year);
  }

  /** How well a document matches, as an expression: the sum of the best that each word hits. */
  public Document rank() {
    return new Document(
        "$add", Stream.concat(Stream.of(0), alternatives.stream().map(Wanted::best)).toList());
  }

  private static Object best(Map<String, Hit> tokens) {
    Map<Integer, List<String>> byWeight = new TreeMap<>();
    tokens.forEach(
        (token, hit) -> byWeight.merge(hit.aspect().weight(), List.of(token), Wanted::joined));
    Object best = 0;
    for (var level : byWeight.entrySet()) {
      Document found = new Document("$setIntersection", List.of("$" + TOKENS, level.getValue()));
      Document hits = new Document("$gt", List.of(new Document("$size", found), 0));
      best = new Document("$cond", List.of(hits, level.getKey(), best));
    }
    return best;
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** By what somebody with these tokens is found, and how well at best. */
  public Map<MatchedField, MatchQuality> matches(Collection<String> tokens) {
    Map<MatchedField, MatchQuality> matches = new EnumMap<>(MatchedField.class);
    for (Map<String, Hit> alternative : alternatives) {
      alternative.forEach((token, hit) -> {
        if (tokens.contains(token)) {
          matches.merge(hit.field(), hit.aspect().quality(), Wanted::better);
        }
      });
    }
    if (birthYear != null) {
      matches.put(MatchedField.BIRTH_YEAR, MatchQuality.EXACT);
    }
    return matches;
  }

  /** How well each alternative is met by these tokens, in their order; null where it is not. */
  public List<@Nullable MatchQuality> met(Collection<String> tokens) {
    List<@Nullable MatchQuality> met = new ArrayList<>();
    for (Map<String, Hit> alternative : alternatives) {
      met.add(
          alternative.entrySet().stream()
              .filter(it -> tokens.contains(it.getKey()))
              .map(it -> it.getValue().aspect().quality())
              .min(Comparator.naturalOrder())
              .orElse(null));
    }
    return met;
  }

  private static MatchQuality better(MatchQuality one, MatchQuality other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
