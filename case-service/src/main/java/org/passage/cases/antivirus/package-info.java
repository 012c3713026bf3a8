/** Asks a virus scanner about files before they are taken. */
@NullMarked
package org.passage.cases.antivirus;

import org.jspecify.annotations.NullMarked;
