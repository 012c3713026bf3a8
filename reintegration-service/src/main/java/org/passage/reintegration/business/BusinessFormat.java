package org.passage.reintegration.business;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Countries;
import org.passage.chassis.money.Amounts;
import org.passage.reintegration.api.BudgetLineV1;
import org.passage.reintegration.api.BudgetSourceV1;
import org.passage.reintegration.api.BudgetV1;
import org.passage.reintegration.api.BusinessClosingReasonV1;
import org.passage.reintegration.api.BusinessClosingV1;
import org.passage.reintegration.api.BusinessStateV1;
import org.passage.reintegration.api.BusinessV1;
import org.passage.reintegration.api.MentorV1;
import org.passage.reintegration.api.MilestoneV1;
import org.passage.reintegration.api.NewBudgetLineV1;
import org.passage.reintegration.api.NewBudgetV1;
import org.passage.reintegration.api.NewBusinessV1;
import org.passage.reintegration.api.NewMentorV1;
import org.passage.reintegration.fund.FundFormat;
import org.passage.reintegration.grant.Instalment;
import org.passage.reintegration.later.LaterFormat;

/** Between the contract's forms and a business; refuses what cannot be. */
final class BusinessFormat {
  private BusinessFormat() {}

  static Draft draft(NewBusinessV1 wanted) {
    return new Draft(
        wanted.getTitle(),
        wanted.getWhat(),
        Countries.required("/country", wanted.getCountry()),
        budget(wanted.getBudget()),
        mentor(wanted.getMentor()));
  }

  private static Budget budget(NewBudgetV1 wanted) {
    Money whole = Amounts.of("/budget", wanted.getAmount(), wanted.getCurrency());
    List<Budget.Line> lines = new ArrayList<>();
    for (NewBudgetLineV1 it : wanted.getLines()) {
      String pointer = "/budget/lines/" + lines.size();
      lines.add(
          new Budget.Line(
              it.getWhat(),
              Amounts.of(pointer, it.getAmount(), wanted.getCurrency()),
              BudgetSource.valueOf(it.getSource().name())));
    }
    return Budget.of(whole, lines);
  }

  private static Draft.@Nullable Mentor mentor(@Nullable NewMentorV1 wanted) {
    return wanted == null ? null : new Draft.Mentor(wanted.getName(), wanted.getNote());
  }

  static BusinessV1 full(Business it, List<Instalment> milestones) {
    Draft draft = it.draft();
    return new BusinessV1(
            it.id(),
            it.planId(),
            it.caseId(),
            it.organizationId(),
            BusinessStateV1.valueOf(it.state().name()),
            draft.title(),
            draft.what(),
            draft.country(),
            budget(draft.budget()),
            milestones.stream().map(BusinessFormat::milestone).toList(),
            LaterFormat.full(it.course().later()),
            it.plannedAt())
        .mentor(mentor(draft.mentor()))
        .grantId(it.grantId())
        .startedOn(it.course().startedOn())
        .closing(closing(it.course().closing()));
  }

  private static BudgetV1 budget(Budget it) {
    return new BudgetV1(
        FundFormat.written(it.amount()),
        it.amount().getCurrencyUnit().getCode(),
        it.lines().stream()
            .map(line ->
                new BudgetLineV1(
                    line.what(),
                    FundFormat.written(line.amount()),
                    BudgetSourceV1.valueOf(line.source().name())))
            .toList());
  }

  private static MilestoneV1 milestone(Instalment it) {
    return new MilestoneV1(
        it.number(),
        FundFormat.written(it.amount()),
        it.condition(),
        it.met() != null,
        it.payment() != null);
  }

  private static @Nullable MentorV1 mentor(Draft.@Nullable Mentor it) {
    return it == null ? null : new MentorV1(it.name()).note(it.note());
  }

  private static @Nullable BusinessClosingV1 closing(Course.@Nullable Closing it) {
    return it == null
        ? null
        : new BusinessClosingV1(it.day(), BusinessClosingReasonV1.valueOf(it.reason().name()))
            .note(it.note());
  }
}
