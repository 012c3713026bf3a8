package org.passage.acceptance.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** One invented person and her case, column by column. */
final class InventedCase {
  private static final LocalDate LATEST = LocalDate.of(2026, 9, 30);
  private static final List<String> SCREENED_IN = List.of("IT", "DE", "FR", "ES", "AT", "PL");

  private final int number;
  private final RandomGenerator chance;
  private final Map<String, String> cells = new LinkedHashMap<>();

  private InventedCase(int number, RandomGenerator chance) {
    this.number = number;
    this.chance = chance;
  }

  /**
   * The cells of the case of a number, by their columns; a column is there also when it is empty.
   */
  static Map<String, String> of(String reference, int number, RandomGenerator chance) {
    InventedCase made = new InventedCase(number, chance);
    made.cells.put("psg_Reference", reference);
    made.person();
    made.screening();
    made.trafficking();
    return made.cells;
  }

  private void person() {
    InventedNames names = InventedNames.values()[number % InventedNames.values().length];
    boolean man = number % 5 == 4;
    int half = names.firstNames().size() / 2;
    cells.put("prs_FirstName", names.firstNames().get(chance.nextInt(half) + (man ? half : 0)));
    cells.put("prs_SecondName", any(names.familyNames()));
    cells.put("psg_Aliases", chance.nextInt(4) == 0 ? any(names.firstNames()) : "");
    boolean unknown = chance.nextInt(12) == 0;
    boolean child = chance.nextInt(6) == 0;
    LocalDate birth =
        LATEST.minusDays(child ? between(9 * 365, 17 * 365) : between(19 * 365, 55 * 365));
    cells.put("prs_Birthdate", unknown ? "" : birth.toString());
    cells.put("psg_MaybeChild", unknown ? "true" : "");
    cells.put("psg_Sex", number % 11 > 1 ? man ? "male" : "female" : Vocabulary.SEX.inTurn(number));
    cells.put(
        "prs_Gender",
        number % 7 > 1 ? man ? "Masculine" : "Feminine" : Vocabulary.GENDER.inTurn(number));
    take(Vocabulary.MARITAL, !child);
    cells.put("prs_NumberOfChildren", child ? "" : String.valueOf(chance.nextInt(4)));
    take(Vocabulary.EDUCATION, true);
    cells.put("prs_PrimaryLanguage", names.language());
    cells.put("prs_SecondaryLanguage", chance.nextInt(3) == 0 ? "eng" : "");
    cells.put("prs_Citizenship", names.country());
    cells.put(
        Vocabulary.DOCUMENTS.column(),
        Vocabulary.DOCUMENTS.inTurn(number)
            + "|"
            + names.country()
            + "|SAMPLE-"
            + chance.nextInt(1_000_000));
    cells.put("prs_Email", "sample" + number + "@example.org");
    // Ranges that are kept for fiction: Ofcom's mobile numbers, and 555-01 in North America.
    cells.put(
        "prs_MobilePhone",
        chance.nextBoolean()
            ? "+447700900%03d".formatted(chance.nextInt(1000))
            : "+1202555%04d".formatted(100 + chance.nextInt(100)));
    cells.put("prs_MailingCity", any(names.towns()));
    cells.put("prs_MailingCountry", names.country());
    cells.put("psg_ScreeningLanguage", names.language());
  }

  private void screening() {
    cells.put("con_Consent", "true");
    cells.put("psg_ScreenedOn", LATEST.minusDays(chance.nextInt(900)).toString());
    cells.put("psg_ScreeningCountry", any(SCREENED_IN));
    cells.put("psg_Interpreter", String.valueOf(chance.nextBoolean()));
    some(Vocabulary.INDICATORS, 3);
    boolean shown = chance.nextInt(5) > 0;
    some(Vocabulary.ACTS, shown ? 2 : 0);
    some(Vocabulary.MEANS, shown ? 2 : 0);
    some(Vocabulary.PURPOSES, shown ? 1 : 0);
  }

  private void trafficking() {
    take(Vocabulary.RELATIONSHIP, true);
    cells.put("vic_AgeWhenTrafficked", String.valueOf(between(9, 45)));
    some(Vocabulary.RECRUITED_ON, 1);
    some(Vocabulary.RECRUITED, 1);
    some(Vocabulary.CONTROLLED, 3);
    some(Vocabulary.EXPLOITED, 1);
    take(Vocabulary.INDUSTRY, true);
    some(Vocabulary.SEXUAL, number % 3 == 0 ? 1 : 0);
    some(Vocabulary.EXPLOITED_ON, number % 2);
    cells.put("vic_LocationOfExploitation", "Invented place " + (1 + chance.nextInt(40)));
    take(Vocabulary.EVENT, true);
    LocalDate from = LATEST.minusDays(between(900, 2_500));
    cells.put("hte_Date", from.toString());
    cells.put("psg_EventUntil", from.plusDays(chance.nextInt(300)).toString());
    cells.put("hte_Country", any(SCREENED_IN));
    cells.put("hte_Description", "Invented for the sample, case " + number + ".");
  }

  private void take(Vocabulary from, boolean known) {
    cells.put(from.column(), known ? from.inTurn(number) : "");
  }

  private void some(Vocabulary from, int count) {
    StringBuilder codes = new StringBuilder();
    for (int i = 0; i < count; i++) {
      codes.append(i == 0 ? "" : ";").append(from.inTurn(number + 3 * i));
    }
    cells.put(from.column(), codes.toString());
  }

  private int between(int least, int most) {
    return least + chance.nextInt(most - least);
  }

  private String any(List<String> list) {
    return list.get(chance.nextInt(list.size()));
  }
}
