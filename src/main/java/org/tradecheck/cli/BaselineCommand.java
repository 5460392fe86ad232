package org.tradecheck.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tradecheck.json.JsonWriter;
import org.tradecheck.report.ArticleReport;
import org.tradecheck.report.Told;

/** {@code tradecheck baseline}: accepts the findings of today, with a reason, into a file for {@code --baseline}. */
final class BaselineCommand implements Command {

    private static final String DEFAULT_FILE = "tradecheck-baseline.json";

    @Override
    public String name() {
        return "baseline";
    }

    @Override
    public String description() {
        return "Accepts the findings of these articles into a baseline file.";
    }

    @Override
    public String operands() {
        return "FILE...";
    }

    @Override
    public List<Option> options() {
        List<Option> options = new ArrayList<>();
        options.add(Option.value("TEXT", "Why they are accepted. Required.", "--reason"));
        options.add(Option.value("FILE", "Where they are written. Default: " + DEFAULT_FILE + ".", "-o", "--output"));
        options.addAll(ReferenceChoice.OPTIONS);
        options.addAll(Config.OPTIONS);
        options.addAll(Options.INPUT);
        return options;
    }

    @Override
    public int run(Arguments arguments, Streams streams) throws UsageException {
        Arguments given = Config.complete(arguments, options());
        String reason = given.value("--reason", "");
        if (reason.isBlank()) {
            throw new UsageException("--reason is missing; say why the findings are accepted");
        }
        if (given.operands().isEmpty()) {
            throw new UsageException("no file given; - reads standard input");
        }
        Options options = Options.of(new Arguments(withoutFormats(given.values()), given.operands()), List.of("text"));
        Worker worker = new Worker(options, Optional.of(ReferenceChoice.of(given, streams)), Policy.of(given));
        Inputs inputs = new Inputs(given.operands(), options, streams.in());
        StringBuilder out = new StringBuilder();
        JsonWriter json = new JsonWriter(out, true);
        json.beginObject().member("schema", Baseline.SCHEMA).beginArray("findings");
        int code = ExitCode.PASSED;
        int accepted = 0;
        while (inputs.hasNext()) {
            Worker.Outcome outcome = worker.work(inputs.next());
            if (outcome.incident().isPresent()) {
                streams.complain(outcome.incident().get().print());
                code = ExitCode.INCOMPLETE;
            }
            if (outcome.report().isPresent()) {
                ArticleReport report = outcome.report().get();
                for (Told told : report.told()) {
                    if (!told.isSuppressed()) {
                        write(told, report, reason, json);
                        accepted++;
                    }
                }
            }
        }
        json.end().end();
        out.append('\n');
        String file = given.value("--output", DEFAULT_FILE);
        write(file, out);
        streams.complain(accepted + " findings accepted in " + file);
        return code;
    }

    private static Map<String, List<String>> withoutFormats(Map<String, List<String>> values) {
        Map<String, List<String>> rest = new HashMap<>(values);
        rest.remove("--format");
        return rest;
    }

    private static void write(Told told, ArticleReport report, String reason, JsonWriter json) {
        json.beginObject()
                .member("path", report.path())
                .memberOrNull("id", report.id())
                .member("check", told.finding().check().id())
                .member("message", told.finding().message())
                .member("fingerprint", told.fingerprint())
                .member("reason", reason)
                .end();
    }

    private static void write(String file, StringBuilder out) throws UsageException {
        try {
            Path target = Path.of(file).toAbsolutePath();
            Path beside = target.resolveSibling(
                    ".tradecheck-" + ProcessHandle.current().pid() + "-" + target.getFileName() + ".part");
            Files.writeString(beside, out, StandardCharsets.UTF_8);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("could not write " + file + ": " + e.getMessage());
        }
    }
}
