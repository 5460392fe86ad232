package org.tradecheck.cli;

import java.util.List;
import org.tradecheck.report.Incident;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code tradecheck text}: the plain text that positions refer to. */
final class TextCommand {

    CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("tradecheck text");
        spec.usageMessage().description("Prints the plain text that positions in reports refer to.");
        Options.declareInput(spec);
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Articles; - is standard input.")
                .build());
        return spec;
    }

    int run(String[] args, Streams streams) throws UsageException {
        CommandSpec spec = spec();
        ParseResult parsed = Parsing.parse(spec, args);
        if (parsed.hasMatchedOption("--help")) {
            return Help.print(spec, streams);
        }
        List<String> paths = parsed.matchedPositionalValue(0, List.of());
        if (paths.isEmpty()) {
            throw new UsageException("no file given; - reads standard input");
        }
        Options options = Options.of(parsed, List.of("text"));
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
                streams.complain(incident.path() + ": " + incident.message());
                code = ExitCode.INCOMPLETE;
            }
        }
        return code;
    }
}
