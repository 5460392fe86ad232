package org.tradecheck.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tradecheck.check.Severity;
import org.tradecheck.series.Period;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the user asked for.
 *
 * @param targets formats and where they go
 * @param failOn the severity from which on findings make the run fail; empty for never
 * @param asOf the date of the articles, empty if not given
 * @param encoding of the input, if given
 * @param maxBytes of one article
 * @param jobs articles at a time
 */
record Options(
        List<Target> targets,
        Optional<Severity> failOn,
        String asOf,
        Optional<Charset> encoding,
        InputFormat format,
        String stdinFilename,
        boolean isRecursive,
        int maxBytes,
        int jobs,
        int width,
        Color color,
        boolean isQuiet) {

    private static final int DEFAULT_MAX_BYTES = 5_000_000;
    private static final int LARGEST_MAX_BYTES = 500_000_000;
    private static final int DEFAULT_WIDTH = 80;

    /**
     * A format and where it goes.
     *
     * @param file empty for standard output
     */
    record Target(String format, String file) {}

    /** When colour is used. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    /** Declares the options that {@code check} and {@code claims} share. */
    static void declare(CommandSpec spec, List<String> formats) {
        spec.addOption(OptionSpec.builder("-f", "--format")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("NAME[=FILE]")
                .description("Format of the report: " + String.join(", ", formats)
                        + "; with =FILE it goes there. May be given several times.")
                .build());
        declareInput(spec);
        spec.addOption(text("DATE", "The date of the articles: YYYY, YYYY-MM or YYYY-MM-DD.", "--as-of"));
        spec.addOption(text("N", "Articles to work on at a time. Default: one per processor.", "--jobs"));
        spec.addOption(text("N", "Columns of the report. Default: " + DEFAULT_WIDTH + ".", "--width"));
        spec.addOption(text("WHEN", "Colour: auto, always or never.", "--color"));
    }

    /** Declares the options about the input. */
    static void declareInput(CommandSpec spec) {
        spec.addOption(
                text("NAME", "The encoding of the input. Default: by byte order mark, else UTF-8.", "--encoding"));
        spec.addOption(text("NAME", "What the input is: " + InputFormat.words() + ".", "--input-format"));
        spec.addOption(text("NAME", "How reports name the article on standard input.", "--stdin-filename"));
        spec.addOption(flag("Check the articles in folders.", "-R", "--recursive"));
        spec.addOption(text("N", "Longest article in bytes. Default: " + DEFAULT_MAX_BYTES + ".", "--max-bytes"));
        spec.addOption(flag("Show the usage and exit.", "-h", "--help"));
    }

    static OptionSpec text(String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .description(description)
                .build();
    }

    /** Reads the options. */
    static Options of(ParseResult parsed, List<String> formats) throws UsageException {
        return new Options(
                targets(parsed, formats),
                failOn(parsed),
                asOf(parsed),
                encoding(parsed),
                format(parsed),
                parsed.matchedOptionValue("--stdin-filename", ""),
                parsed.matchedOptionValue("--recursive", false),
                number(parsed, "--max-bytes", DEFAULT_MAX_BYTES, 1, LARGEST_MAX_BYTES),
                number(parsed, "--jobs", Runtime.getRuntime().availableProcessors(), 1, 1024),
                number(parsed, "--width", DEFAULT_WIDTH, 40, 1000),
                color(parsed),
                parsed.matchedOptionValue("--quiet", false));
    }

    private static List<Target> targets(ParseResult parsed, List<String> formats) throws UsageException {
        List<String> given = parsed.matchedOptionValue("--format", List.of("text"));
        List<Target> targets = new ArrayList<>();
        for (String value : given) {
            int equals = value.indexOf('=');
            String name = equals < 0 ? value : value.substring(0, equals);
            String file = equals < 0 ? "" : value.substring(equals + 1);
            if (!formats.contains(name)) {
                throw new UsageException(
                        "--format " + value + ": no such format; there are " + String.join(", ", formats));
            }
            if (equals >= 0 && file.isEmpty()) {
                throw new UsageException("--format " + value + ": the file is missing");
            }
            for (Target other : targets) {
                if (other.file().equals(file)) {
                    throw new UsageException(
                            "--format " + value + ": two formats cannot go to one place; write " + name + "=FILE");
                }
            }
            targets.add(new Target(name, file));
        }
        return List.copyOf(targets);
    }

    private static Optional<Severity> failOn(ParseResult parsed) throws UsageException {
        String word = parsed.matchedOptionValue("--fail-on", "error");
        return switch (word) {
            case "error" -> Optional.of(Severity.ERROR);
            case "warning" -> Optional.of(Severity.WARNING);
            case "note" -> Optional.of(Severity.NOTE);
            case "never" -> Optional.empty();
            default -> throw new UsageException("--fail-on " + word + ": there are error, warning, note and never");
        };
    }

    private static String asOf(ParseResult parsed) throws UsageException {
        String date = parsed.matchedOptionValue("--as-of", "");
        if (!date.isEmpty() && Period.parse(date).isEmpty()) {
            throw new UsageException("--as-of " + date + ": expected a date as 2024, 2024-03 or 2024-03-31");
        }
        return date;
    }

    private static Optional<Charset> encoding(ParseResult parsed) throws UsageException {
        String name = parsed.matchedOptionValue("--encoding", "");
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UsageException("--encoding " + name + ": no such encoding; try windows-1252 or UTF-16");
        }
    }

    private static InputFormat format(ParseResult parsed) throws UsageException {
        String word = parsed.matchedOptionValue("--input-format", "auto");
        for (InputFormat format : InputFormat.values()) {
            if (format.word().equals(word)) {
                return format;
            }
        }
        throw new UsageException("--input-format " + word + ": there are " + InputFormat.words());
    }

    private static Color color(ParseResult parsed) throws UsageException {
        String word = parsed.matchedOptionValue("--color", "auto");
        for (Color color : Color.values()) {
            if (color.name().toLowerCase(Locale.ROOT).equals(word)) {
                return color;
            }
        }
        throw new UsageException("--color " + word + ": there are auto, always and never");
    }

    private static int number(ParseResult parsed, String option, int fallback, int least, int most)
            throws UsageException {
        String digits = parsed.matchedOptionValue(option, "");
        if (digits.isEmpty()) {
            return fallback;
        }
        boolean isNumber = digits.length() <= 9 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = isNumber ? Integer.parseInt(digits) : -1;
        if (value < least || value > most) {
            throw new UsageException(option + " " + digits + ": expected a number from " + least + " to " + most);
        }
        return value;
    }
}
