package org.passage.shelters.reception;

/** What she wanted of a whole step. */
public record Wish(ReceptionWish wish, Aside aside, Entry entry) {}
