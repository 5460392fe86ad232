package org.tradecheck.cli;

/** Usage texts. */
final class Help {

    private static final String USAGE = """
            Reads the trade statistics in a news text and tests them against each other
            and against published series.

              tradecheck [check] [OPTIONS] FILE...   check articles; - is standard input
              tradecheck claims [OPTIONS] FILE...    show what was read; nothing is judged
              tradecheck text FILE...                the plain text that positions refer to

              tradecheck explain CHECK               what a check finds, why, examples
              tradecheck checks                      every check with its severity
              tradecheck baseline [OPTIONS] FILE...  accept today's findings
              tradecheck reference ACTION          list, show, lint or import published figures
              tradecheck completion SHELL            a completion script for bash, zsh or fish
              tradecheck warm                        prepare the start-up archive

              tradecheck COMMAND --help              the options of a command
              tradecheck --version

            Exit codes: 0 nothing found, 1 findings, 2 not everything could be checked or
            written, 3 a fault of tradecheck. Anything but 0 means: do not publish yet.
            """;

    private Help() {}

    static int print(Streams streams) {
        streams.out().write(USAGE);
        return ExitCode.PASSED;
    }

    static int version(Streams streams) {
        streams.out().write("tradecheck " + Version.of() + "\n");
        return ExitCode.PASSED;
    }
}
