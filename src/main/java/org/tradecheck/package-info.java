/** tradecheck: reads the trade statistics in a news text and tests them against each other and against a reference. */
@NullMarked
package org.tradecheck;

import org.jspecify.annotations.NullMarked;
