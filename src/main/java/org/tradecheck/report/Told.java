package org.tradecheck.report;

import org.tradecheck.check.Finding;
import org.tradecheck.check.Severity;

/**
 * A finding as this run tells it.
 *
 * @param severity how loud: the finding's own, or what the user set for the check
 * @param fingerprint the same for the same fault as long as the words of its figures stay the same
 * @param isSuppressed whether a baseline or a waiver accepts it
 */
public record Told(Finding finding, Severity severity, String fingerprint, boolean isSuppressed) {}
