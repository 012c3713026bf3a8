package org.passage.cases.task;

/** What kind of thing is to be done; a calendar shows it, so none tells anything of a person. */
public enum TaskKind {
  MEETING("Meeting"),
  PHONE_CALL("Phone call"),
  PAPERWORK("Paperwork"),
  APPOINTMENT("Appointment"),
  ACCOMPANIMENT("Accompaniment"),
  FOLLOW_UP("Follow-up"),
  REVIEW("Review"),
  OTHER_TASK("Task");

  private final String title;

  TaskKind(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
