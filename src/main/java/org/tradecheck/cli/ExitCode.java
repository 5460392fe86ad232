package org.tradecheck.cli;

/** What the exit code of a run says. The highest one wins. */
final class ExitCode {

    static final int PASSED = 0;
    static final int FINDINGS = 1;
    static final int INCOMPLETE = 2;
    static final int BUG = 3;

    private ExitCode() {}
}
