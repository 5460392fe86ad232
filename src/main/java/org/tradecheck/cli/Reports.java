package org.tradecheck.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tradecheck.report.ArticleReport;
import org.tradecheck.report.Formats;
import org.tradecheck.report.Incident;
import org.tradecheck.report.Paint;
import org.tradecheck.report.ReportWriter;
import org.tradecheck.report.RunSettings;
import org.tradecheck.report.RunTotals;

/** All formats of one run and where they go. Files are written beside and moved, so there is never half a report. */
final class Reports implements AutoCloseable {

    private final Streams streams;
    private final List<Open> all = new ArrayList<>();

    private Reports(Streams streams) {
        this.streams = streams;
    }

    /** A format under way. */
    private record Open(ReportWriter writer, Output output, Optional<Path> beside, String file) {}

    static Reports open(Options options, boolean isJudged, RunSettings settings, Streams streams)
            throws UsageException {
        Reports reports = new Reports(streams);
        for (Options.Target target : options.targets()) {
            boolean isScreen = target.file().isEmpty();
            Paint paint = new Paint(isScreen && Terminal.isColorful(options.color()));
            ReportWriter writer = Formats.writer(
                    target.format(),
                    new Formats.Look(
                            Version.of(),
                            options.width(),
                            paint,
                            isJudged,
                            options.isQuiet(),
                            options.detail(),
                            settings));
            reports.all.add(
                    isScreen
                            ? new Open(writer, streams.out(), Optional.empty(), "")
                            : reports.beside(writer, target.file()));
        }
        reports.each(ReportWriter::begin);
        return reports;
    }

    private Open beside(ReportWriter writer, String file) throws UsageException {
        try {
            Path target = target(file);
            if (Files.exists(target) && !Files.isRegularFile(target)) {
                // A device or a pipe is written to and never replaced.
                Output output = new Output(new BufferedOutputStream(Files.newOutputStream(target)));
                return new Open(writer, output, Optional.empty(), file);
            }
            // A name of its own for each run; a temporary file of Java's would be readable by its owner alone.
            String name = ".tradecheck-" + ProcessHandle.current().pid() + "-" + target.getFileName() + ".part";
            Path beside = target.resolveSibling(name);
            beside.toFile().deleteOnExit();
            Output output = new Output(new BufferedOutputStream(Files.newOutputStream(beside)));
            return new Open(writer, output, Optional.of(beside), file);
        } catch (IOException | InvalidPathException e) {
            close();
            throw new UsageException("could not write " + file + ": " + reason(e));
        }
    }

    /** Where a file really is: a symbolic link stays one. */
    private static Path target(String file) throws IOException {
        Path path = Path.of(file).toAbsolutePath();
        return Files.exists(path) ? path.toRealPath() : path;
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    void article(ArticleReport report) {
        each((writer, out) -> writer.article(report, out));
    }

    void incident(Incident incident) {
        each((writer, out) -> writer.incident(incident, out));
    }

    /** Finishes every format. Returns the exit code of the run. */
    int end(RunTotals totals) {
        each((writer, out) -> writer.end(totals, out));
        for (Open open : all) {
            open.output().flush();
            if (!open.file().isEmpty()) {
                finish(open, totals);
            }
        }
        all.clear();
        return totals.exitCode();
    }

    private void finish(Open open, RunTotals totals) {
        String failure = open.output().failure();
        try {
            if (!open.output().isBroken()) {
                open.output().close();
                if (open.beside().isPresent()) {
                    Files.move(open.beside().get(), target(open.file()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            failure = reason(e);
        }
        if (!failure.isEmpty()) {
            totals.exitWith(ExitCode.INCOMPLETE);
            streams.complain("could not write " + open.file() + ": " + failure);
        }
    }

    private void each(BiConsumer<ReportWriter, StringBuilder> part) {
        for (Open open : all) {
            StringBuilder out = new StringBuilder();
            part.accept(open.writer(), out);
            open.output().write(out);
        }
    }

    /** Leaves no part of a file behind when the run did not come to its end. */
    @Override
    public void close() {
        for (Open open : all) {
            open.beside().ifPresent(p -> p.toFile().delete());
        }
    }
}
