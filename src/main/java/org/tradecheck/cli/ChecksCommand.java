package org.tradecheck.cli;

import java.util.List;
import org.tradecheck.catalogue.Catalogue;
import org.tradecheck.check.Check;
import org.tradecheck.check.OpenCheck;

/** {@code tradecheck checks}: every check with its severity. */
final class ChecksCommand implements Command {

    @Override
    public String name() {
        return "checks";
    }

    @Override
    public String description() {
        return "Lists every check with its severity.";
    }

    @Override
    public String operands() {
        return "";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public int run(Arguments arguments, Streams streams) {
        int width = 0;
        for (Check check : Catalogue.all()) {
            width = Math.max(width, check.info().id().length());
        }
        for (Check check : Catalogue.all().stream()
                .sorted((a, b) -> a.info().id().compareTo(b.info().id()))
                .toList()) {
            String id = check.info().id();
            String severity = check instanceof OpenCheck
                    ? "listed"
                    : check.info().severity().word();
            streams.out()
                    .write(id + " ".repeat(width - id.length() + 2) + severity + " ".repeat(9 - severity.length())
                            + check.info().title() + "\n");
        }
        return ExitCode.PASSED;
    }
}
