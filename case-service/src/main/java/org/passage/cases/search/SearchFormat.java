package org.passage.cases.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.CaseSearchV1;
import org.passage.cases.blindindex.DocumentNumber;
import org.passage.cases.blindindex.Wish;
import org.passage.chassis.problem.InvalidInput;

/** From the contract's form of a search to a wish; refuses what nobody can be found by. */
final class SearchFormat {
  private SearchFormat() {}

  static Wish wish(CaseSearchV1 search) {
    @Nullable String name = search.getName();
    @Nullable String documentNumber = search.getDocumentNumber();
    if (name == null && documentNumber == null && search.getBirthYear() == null) {
      throw InvalidInput.at("/name", "must be given, or documentNumber, or birthYear");
    }
    return new Wish(
        name == null ? List.of() : words(name),
        documentNumber == null ? null : comparable(documentNumber),
        search.getBirthYear());
  }

  private static List<String> words(String name) {
    List<String> words = Wish.words(name);
    if (words.isEmpty()) {
      throw InvalidInput.at("/name", "must have a letter");
    }
    return words;
  }

  private static String comparable(String documentNumber) {
    String comparable = DocumentNumber.comparable(documentNumber);
    if (comparable.isEmpty()) {
      throw InvalidInput.at("/documentNumber", "must have a letter or a digit");
    }
    return comparable;
  }
}
