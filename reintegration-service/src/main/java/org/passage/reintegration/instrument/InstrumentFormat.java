package org.passage.reintegration.instrument;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.passage.chassis.problem.InvalidInput;
import org.passage.reintegration.api.DomainV1;
import org.passage.reintegration.api.InstrumentDomainV1;
import org.passage.reintegration.api.InstrumentV1;
import org.passage.reintegration.api.NewInstrumentV1;
import org.passage.reintegration.assessment.Domain;

/** Between the contract's forms and an instrument; refuses what cannot be. */
final class InstrumentFormat {
  private InstrumentFormat() {}

  static Instrument.Form form(NewInstrumentV1 wanted) {
    List<InstrumentDomainV1> domains = wanted.getDomains();
    Set<DomainV1> seen = EnumSet.noneOf(DomainV1.class);
    for (int i = 0; i < domains.size(); i++) {
      if (!seen.add(domains.get(i).getDomain())) {
        throw InvalidInput.at("/domains/" + i + "/domain", "comes more than once");
      }
    }
    return new Instrument.Form(
        wanted.getCode(),
        wanted.getTitle(),
        domains.stream()
            .map(it ->
                new Instrument.Asked(Domain.valueOf(it.getDomain().name()), it.getQuestions()))
            .toList());
  }

  static InstrumentV1 full(Instrument it) {
    return new InstrumentV1(
        it.id(),
        it.organizationId(),
        it.code(),
        it.number(),
        it.title(),
        it.domains().stream()
            .map(asked ->
                new InstrumentDomainV1(DomainV1.valueOf(asked.domain().name()), asked.questions()))
            .toList(),
        it.recordedAt());
  }
}
