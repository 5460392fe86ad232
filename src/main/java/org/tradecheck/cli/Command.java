package org.tradecheck.cli;

import java.util.List;

/** A command: its name, its options, and what it does. */
interface Command {

    /** As it is typed: {@code check}. */
    String name();

    /** One sentence. */
    String description();

    /** What stands after the options, as {@code FILE...}; empty if nothing may. */
    String operands();

    /** Its options, {@code --help} left out. */
    List<Option> options();

    /** Runs it and returns the exit code. */
    int run(Arguments arguments, Streams streams) throws UsageException;
}
