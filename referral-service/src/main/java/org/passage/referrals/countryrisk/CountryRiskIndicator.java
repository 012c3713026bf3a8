package org.passage.referrals.countryrisk;

import java.util.List;

/** The seven generic indicators of procedure row G, and what each rating means for them. */
public enum CountryRiskIndicator {
  TRAFFICKING_EXTENT(
      "What are the extent and the impact of trafficking in the country?",
      "Few cases are known, in few places.",
      "Cases are known in several places.",
      "Cases are known all over the country, and whole communities live with it.",
      "Trafficking is a part of the economy of whole regions."),
  EXPECTED_CASELOAD(
      "How many trafficked persons are expected to seek assistance?",
      "So few that each can be assisted and kept out of sight.",
      "As many as those who assist can care for.",
      "More than can be assisted well.",
      "Far more than can be assisted, so that many are without protection."),
  CRIMINAL_CONTROL(
      "To what extent do criminal groups control trafficking?",
      "Single persons act without a group behind them.",
      "Loose groups have a part in it.",
      "Organized groups control much of it.",
      "Organized groups control nearly all of it."),
  REPRISAL_CAPACITY(
      "How able are these groups to plan and carry out reprisals against her or against staff?",
      "No reprisals are known, nor means for them.",
      "Reprisals were threatened and seldom carried out.",
      "Reprisals are carried out in the places where the groups are.",
      "Reprisals are planned and carried out anywhere in the country."),
  LAW_ENFORCEMENT_CAPACITY(
      "How able is local law enforcement to protect her?",
      "It protects her when it is asked to.",
      "It protects her in the larger places.",
      "It seldom protects anybody.",
      "It protects nobody, or is itself a danger."),
  CORRUPTION(
      "How far is corruption endemic, and what does it add to the risk?",
      "It is rare and prosecuted.",
      "It occurs, and what officials know of her stays with them as a rule.",
      "It is common, and what officials know of her may be sold.",
      "It is everywhere, and officials have a part in trafficking."),
  GOVERNMENT_COMMITMENT(
      "How little does the government commit itself to combat trafficking, and support it?",
      "It acts by a plan of its own and pays for it.",
      "It acts, and depends on others for it.",
      "It has laws and does little by them.",
      "It does nothing, or denies that there is trafficking.");

  private final String question;
  private final List<String> meanings;

  CountryRiskIndicator(String question, String... meanings) {
    this.question = question;
    this.meanings = List.of(meanings);
  }

  public String question() {
    return question;
  }

  /** What a rating of this indicator says about the country. */
  public String meaning(RiskRating rating) {
    return meanings.get(rating.ordinal());
  }
}
