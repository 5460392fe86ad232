package org.tradecheck.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Parses arguments without the surprises: no files named by {@code @}, no values merged, no abbreviations. */
final class Parsing {

    private Parsing() {}

    static ParseResult parse(CommandSpec spec, String[] args) throws UsageException {
        CommandLine line = new CommandLine(spec);
        line.setExpandAtFiles(false);
        line.setOverwrittenOptionsAllowed(false);
        try {
            return line.parseArgs(args);
        } catch (ParameterException e) {
            String message = e.getMessage() == null ? "wrong arguments" : e.getMessage();
            throw new UsageException(message + "; `" + spec.name() + " --help` shows how it is called");
        }
    }
}
