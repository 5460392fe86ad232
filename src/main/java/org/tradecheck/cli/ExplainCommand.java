package org.tradecheck.cli;

import java.util.List;
import org.tradecheck.catalogue.Catalogue;
import org.tradecheck.check.Check;
import org.tradecheck.check.CheckInfo;
import org.tradecheck.check.OpenCheck;
import org.tradecheck.report.Shown;

/** {@code tradecheck explain}: what a check finds, why, on which examples, and how to waive it. */
final class ExplainCommand implements Command {

    private static final int WIDTH = 80;

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public String description() {
        return "Explains a check: what it finds, why, examples, how to waive it.";
    }

    @Override
    public String operands() {
        return "CHECK...";
    }

    @Override
    public List<Option> options() {
        return List.of();
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException {
        if (arguments.operands().isEmpty()) {
            throw new UsageException("no check given; `tradecheck checks` lists them");
        }
        for (String id : arguments.operands()) {
            Check check = Catalogue.find(id)
                    .orElseThrow(
                            () -> new UsageException("no check is called " + id + "; `tradecheck checks` lists them"));
            streams.out().write(text(check.info(), check instanceof OpenCheck));
        }
        return ExitCode.PASSED;
    }

    /** @param isListed whether what it names is listed under "not checked" and never a finding */
    static String text(CheckInfo info, boolean isListed) {
        StringBuilder out = new StringBuilder();
        out.append(info.id())
                .append(" (")
                .append(isListed ? "listed, never a finding" : info.severity().word())
                .append(")\n");
        wrap(info.title(), "", out);
        out.append('\n');
        wrap(info.description(), "", out);
        examples(info, true, isListed ? "It lists:" : "It finds:", out);
        examples(info, false, "It passes:", out);
        if (!info.sources().isEmpty()) {
            out.append("\nSources:\n");
            info.sources().forEach(s -> wrap(s, "  ", out));
        }
        out.append("\nTo let it pass in a paragraph, a line or comment in the text:\n  tradecheck:ignore ")
                .append(info.id())
                .append(" REASON\nTo accept today's findings: tradecheck baseline. To leave the check out: --ignore ")
                .append(info.id())
                .append("\n\n");
        return out.toString();
    }

    private static void examples(CheckInfo info, boolean isFlagged, String heading, StringBuilder out) {
        out.append('\n').append(heading).append('\n');
        for (CheckInfo.Example example : info.examples()) {
            if (example.isFlagged() == isFlagged) {
                String date = example.date().isEmpty() ? "" : "(" + example.date() + ") ";
                wrap(date + example.text(), "  ", out);
            }
        }
    }

    private static void wrap(String text, String indent, StringBuilder out) {
        int column = 0;
        for (String word : Shown.line(text).strip().split("\\s+", -1)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                out.append('\n');
                column = 0;
            }
            out.append(column == 0 ? indent : " ").append(word);
            column += word.length() + (column == 0 ? indent.length() : 1);
        }
        out.append('\n');
    }
}
