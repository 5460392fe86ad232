/** Findings as text, JSON and other formats; one writer per format. */
@NullMarked
package org.tradecheck.report;

import org.jspecify.annotations.NullMarked;
