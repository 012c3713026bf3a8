package org.passage.cases.duplicate;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.passage.cases.blindindex.BlindIndex;
import org.passage.cases.blindindex.Wanted;
import org.passage.cases.casefile.Case;
import org.passage.cases.casefile.Cases;
import org.passage.cases.casefile.Person;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.security.Caller;
import org.springframework.stereotype.Component;

/**
 * Looks for cases that may be of the same person, by what is kept to find a person by her name or
 * her documents, and compares those that match best in full.
 */
@Component
final class Duplicates {
  private static final int COMPARED = 100;

  private final Cases cases;
  private final BlindIndex index;
  private final Distinctions distinctions;

  Duplicates(Cases cases, BlindIndex index, Distinctions distinctions) {
    this.cases = cases;
    this.index = index;
    this.distinctions = distinctions;
  }

  /** Those on which the caller works too, the likeliest first; none that was said not to be. */
  List<Proposal> of(Case it, Caller caller, int most) {
    List<String> words = NameLikeness.words(it.person());
    Wanted name = index.naming(it.organizationId(), words);
    Wanted wanted = index.resembling(it.organizationId(), it.person().traits());
    List<Case> found = cases.found(caller, wanted, COMPARED, null).items();
    Set<String> others = distinctions.from(it.id(), found.stream().map(Case::id).toList());
    List<Proposal> proposals =
        found.stream()
            .filter(other -> !other.id().equals(it.id()) && !others.contains(other.id()))
            .map(other -> new Proposal(other, likeness(it.person(), name, other)))
            .filter(proposal -> proposal.likeness().score() >= Likeness.WORTH_A_LOOK)
            .sorted(Comparator.comparing(proposal -> -proposal.likeness().score()))
            .limit(most)
            .toList();
    Set<String> shown =
        proposals.stream().map(proposal -> proposal.other().id()).collect(Collectors.toSet());
    found.stream()
        .map(Case::id)
        .filter(other -> !shown.contains(other) && !other.equals(it.id()))
        .forEach(Trail::unseen);
    return proposals;
  }

  private static Likeness likeness(Person hers, Wanted name, Case other) {
    return Likeness.of(
        hers,
        other.person(),
        new NameLikeness(
            name.met(new HashSet<>(other.tokens())), NameLikeness.words(other.person()).size()));
  }
}
