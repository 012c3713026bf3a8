/** What is kept for somebody in a shelter, at her wish, with receipts. */
@NullMarked
package org.passage.shelters.belonging;

import org.jspecify.annotations.NullMarked;
