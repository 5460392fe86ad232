package org.tradecheck.cli;

import java.util.List;
import org.tradecheck.report.Incident;

/** {@code tradecheck text}: the plain text that positions refer to. */
final class TextCommand implements Command {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String description() {
        return "Prints the plain text that positions in reports refer to.";
    }

    @Override
    public String operands() {
        return "FILE...";
    }

    @Override
    public List<Option> options() {
        return Options.INPUT;
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException {
        List<String> paths = arguments.operands();
        if (paths.isEmpty()) {
            throw new UsageException("no file given; - reads standard input");
        }
        Options options = Options.of(arguments, List.of("text"));
        ArticleLoader loader = new ArticleLoader(options);
        Inputs inputs = new Inputs(paths, options, streams.in());
        int code = ExitCode.PASSED;
        while (inputs.hasNext()) {
            Inputs.Item item = inputs.next();
            try {
                if (item.document().isPresent()) {
                    String text = loader.load(item.document().get()).article().text();
                    streams.out().write(text);
                    streams.out().write(text.endsWith("\n") ? "" : "\n");
                } else {
                    throw new ArticleLoader.NoArticle(item.incident().orElseThrow());
                }
            } catch (ArticleLoader.NoArticle e) {
                Incident incident = e.incident();
                streams.complain(incident.print());
                code = ExitCode.INCOMPLETE;
            }
        }
        return code;
    }
}
